import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import type { Progress } from '@/lib/domain/progress/progress'

const BOXES = [5, 10, 20]

/** Time first: three boxes of minutes, never a number of cards that waits. */
export function TodayReview({ progress, minutes }: { progress: Progress; minutes: number }) {
  const t = useTranslations('today')
  const format = useFormatter()
  const { due, fresh, next } = progress
  if (due + fresh === 0) {
    return (
      <section className="hangc">
        <h1>{t('nothingDue')}</h1>
        <p className="ink2">
          {next
            ? t('nextDue', {
                day: format.dateTime(new Date(`${next.day}T00:00:00Z`), {
                  month: 'long',
                  day: 'numeric',
                  weekday: 'long',
                  timeZone: 'UTC',
                }),
                count: next.count,
              })
            : t('nothingYet')}
        </p>
      </section>
    )
  }
  return (
    <section className="hangc">
      <h1>{t('toRecall')}</h1>
      <p className="ink2">{t('chooseTime')}</p>
      <div className="gap2" />
      <nav className="box row" aria-label={t('time')}>
        <span className="seg">
          {BOXES.map((box) => (
            <Link key={box} href={`/review?minutes=${box}`} aria-current={box === minutes ? 'true' : undefined}>
              {t('minutes', { minutes: box })}
            </Link>
          ))}
        </span>
      </nav>
      <div className="gap1" />
      <Link className="btn p start" href="/review">
        {t('start')}
      </Link>
    </section>
  )
}
