import { useFormatter, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { StudyWeek } from '@/lib/domain/progress/study-weeks'

/** Days as cells, a week a row, with the goal of the week. A day left empty costs nothing and breaks nothing. */
export function StudyCalendar({ weeks, goal }: { weeks: StudyWeek[]; goal: number }) {
  const t = useTranslations('habits')
  const format = useFormatter()
  const date = (day: string) => new Date(`${day}T00:00:00Z`)
  const short = (day: string) => format.dateTime(date(day), { month: 'short', day: 'numeric', timeZone: 'UTC' })
  const now = weeks.at(-1)
  const studied = now?.studied ?? 0
  return (
    <>
      <h2>{studied >= goal ? t('goalMet', { studied, goal }) : t('goalLead', { studied, goal })}</h2>
      <p className="ink2">{t('goalNote')}</p>
      <div className="gap2" />
      <div className="weeks" aria-hidden="true">
        <div className="week head">
          <span />
          {now?.days.map(({ day }) => (
            <span key={day}>{format.dateTime(date(day), { weekday: 'narrow', timeZone: 'UTC' })}</span>
          ))}
          <span />
        </div>
        {weeks.map(({ monday, days, studied: count }) => (
          <div className="week" key={monday}>
            <span className="note num">{short(monday)}</span>
            {days.map(({ day, isStudied, isAhead }) => (
              <i key={day} className={dayClass(isStudied, isAhead)} />
            ))}
            <span className="note num">
              {count} {count >= goal && <Mark name="right" />}
            </span>
          </div>
        ))}
      </div>
      <details className="as-table">
        <summary>{t('asTable')}</summary>
        <table className="tb">
          <caption className="vh">{t('calendar')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('week')}</th>
              <th scope="col" className="r">
                {t('daysStudied')}
              </th>
              <th scope="col">{t('goal')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ monday, studied: count }) => (
              <tr key={monday}>
                <th scope="row">{short(monday)}</th>
                <td className="r">{count}</td>
                <td>{count >= goal ? t('met') : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

function dayClass(isStudied: boolean, isAhead: boolean): string {
  if (isStudied) return 'd on'
  return isAhead ? 'd ahead' : 'd'
}
