import { useFormatter, useTranslations } from 'next-intl'
import { FactCell } from '@/components/stats/fact-cell'
import { Link } from '@/i18n/link'
import type { LatestLesson } from '@/lib/domain/progress/latest-lesson'
import type { StudyDay } from '@/lib/domain/study/card'
import { daysBetween } from '@/lib/domain/time/study-day'

const SHOWN = 4

interface Props {
  latest: LatestLesson
  courseSlug: string
  today: StudyDay
}

/** What was learned last: its lesson, its day, and the first few facts with the ink that they have now. */
export function LearnedLast({ latest: { lesson, day, facts }, courseSlug, today }: Props) {
  const t = useTranslations('today')
  const format = useFormatter()
  const ago = daysBetween(day, today)
  const date = format.dateTime(new Date(`${day}T00:00:00Z`), { month: 'long', day: 'numeric', timeZone: 'UTC' })
  return (
    <>
      <div className="rule hangwide" />
      <div className="gap3" />
      <div className="m note hd">{t('learnedLast')}</div>
      <section className="wide last">
        <h2>
          <Link href={`/courses/${courseSlug}/${lesson.slug}`}>
            {t('lessonNamed', { position: lesson.position, title: lesson.title })}
          </Link>
        </h2>
        <p className="ink2">{t('learnedOn', { when: t('daysAgo', { ago, date }), count: facts.length })}</p>
        <ul>
          {facts.slice(0, SHOWN).map(({ factId, glyph, ink, statement }) => (
            <li key={factId}>
              <FactCell glyph={glyph} ink={ink} />
              <Link href={`/facts/${factId}`}>{statement}</Link>
            </li>
          ))}
        </ul>
      </section>
      <div className="gap3" />
    </>
  )
}
