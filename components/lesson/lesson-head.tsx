import { useTranslations } from 'next-intl'
import type { Lesson, LessonText } from '@/lib/domain/article/lesson'

/** The lesson's numeral in the margin, its title, what it takes, and what the reader will be able to say. */
export function LessonHead({ lesson, text }: { lesson: Lesson; text: LessonText }) {
  const t = useTranslations('lesson')
  return (
    <>
      <div className="m">
        <span className="numeral" aria-hidden="true">
          {lesson.position}
        </span>
      </div>
      <header>
        <h1>{text.title}</h1>
        <p className="ink3 num">{t('takes', { minutes: lesson.minutes, cards: lesson.factIds.length })}</p>
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
