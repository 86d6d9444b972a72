import { useTranslations } from 'next-intl'
import type { Lesson, LessonText } from '@/lib/domain/article/lesson'
import type { Sitting } from '@/lib/domain/article/sittings'

interface Props {
  lesson: Lesson
  text: LessonText
  /** Facts that a review can ask. */
  asked: ReadonlySet<string>
  sittings: Sitting[]
  /** The sitting in which the reader goes on. */
  goesOnAt: number | null
}

/** The lesson's numeral in the margin, its title, what it takes, and what the reader will be able to say. */
export function LessonHead({ text, ...rest }: Props) {
  const t = useTranslations('lesson')
  return (
    <>
      <div className="m">
        <span className="numeral" aria-hidden="true">
          {rest.lesson.position}
        </span>
      </div>
      <header>
        <h1>{text.title}</h1>
        <p className="ink3 num">
          <Takes {...rest} />
        </p>
      </header>
      <aside className="n note says">
        <p className="lab">{t('outcomes')}</p>
        <ol>
          {text.outcomes.map((outcome) => (
            <li key={outcome}>{outcome}</li>
          ))}
        </ol>
      </aside>
    </>
  )
}

/** What is still to be read: all of it at one go or in two, or the second half. */
function Takes({ lesson, asked, sittings: [first, second], goesOnAt }: Omit<Props, 'text'>) {
  const t = useTranslations('lesson')
  const countOf = (factIds: string[]) => factIds.filter((id) => asked.has(id)).length
  const cards = countOf(lesson.factIds)
  if (!first || !second) return t('takes', { minutes: lesson.minutes, cards })
  if (goesOnAt === 2) return t('takesSecond', { minutes: second.minutes, cards: countOf(second.factIds) })
  return t('takesTwo', { first: first.minutes, second: second.minutes, cards })
}
