import { useFormatter, useTranslations } from 'next-intl'
import type { DayLoad } from '@/lib/domain/progress/progress'

/** The next fourteen days: one slice a card, so that the cost of each day can be counted. */
export function LoadPlot({ days }: { days: DayLoad[] }) {
  const t = useTranslations('me')
  const format = useFormatter()
  const highest = Math.max(1, ...days.map(({ count }) => count))
  const nameOf = (day: string) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  const weekdayOf = (day: string) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), { weekday: 'narrow', timeZone: 'UTC' })
  return (
    <>
      <div className="load" aria-hidden="true">
        {days.map(({ day, count }, index) => (
          <div className={index === 0 ? 'day now' : 'day'} key={day}>
            <span className="v num">{count > 0 ? count : ''}</span>
            <span className="bar" style={{ '--h': count / highest, '--n': count } as React.CSSProperties} />
            <span className="w">{weekdayOf(day)}</span>
            <span className="d num">{nameOf(day)}</span>
          </div>
        ))}
      </div>
      <details className="as-table">
        <summary>{t('asTable')}</summary>
        <table className="tb">
          <caption className="vh">{t('coming')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              <th scope="col" className="r">
                {t('cards')}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, count }) => (
              <tr key={day}>
                <td className="num">{day}</td>
                <td className="r">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
