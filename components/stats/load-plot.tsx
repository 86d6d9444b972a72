import { useFormatter, useTranslations } from 'next-intl'
import type { DayLoad } from '@/lib/domain/progress/forecast'

/** So many cards can still be told apart as slices of a bar. */
const MOST_SLICES = 40

interface Props {
  days: DayLoad[]
  /** What the learner's time box holds. */
  cardsPerDay: number
  minutes: number
}

/** The next fourteen days: firm and young memories one upon the other, a slice a card, under the line of one's time. */
export function LoadPlot({ days, cardsPerDay, minutes }: Props) {
  const t = useTranslations('me')
  const format = useFormatter()
  const highest = Math.max(cardsPerDay, ...days.map(({ count }) => count))
  const nameOf = (day: string, isDate: boolean) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), {
      ...(isDate ? { month: 'numeric', day: 'numeric' } : { weekday: 'narrow' }),
      timeZone: 'UTC',
    })
  return (
    <>
      <div
        className={highest > MOST_SLICES ? 'load solid' : 'load'}
        aria-hidden="true"
        style={sizes({ u: 1 / highest })}
      >
        {days.map(({ day, count, firm }, index) => (
          <div className={index === 0 ? 'day now' : 'day'} key={day}>
            <span className="v num">{count > 0 ? count : ''}</span>
            <span className="bar">
              <i className="young" style={sizes({ n: count - firm })} />
              <i className="firm" style={sizes({ n: firm })} />
            </span>
            <span className="w">{nameOf(day, false)}</span>
            <span className="d num">{nameOf(day, true)}</span>
          </div>
        ))}
        <span className="mine" style={sizes({ n: cardsPerDay })}>
          {t('myTime', { minutes })}
        </span>
      </div>
      <p className="lg note" aria-hidden="true">
        <span>
          <i className="sq firm" /> {t('firm')}
        </span>
        <span>
          <i className="sq young" /> {t('young')}
        </span>
      </p>
      <LoadTable days={days} cardsPerDay={cardsPerDay} />
    </>
  )
}

function LoadTable({ days, cardsPerDay }: Omit<Props, 'minutes'>) {
  const t = useTranslations('me')
  return (
    <details className="as-table">
      <summary>{t('asTable')}</summary>
      <table className="tb">
        <caption className="vh">{t('coming')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('day')}</th>
            <th scope="col" className="r">
              {t('firm')}
            </th>
            <th scope="col" className="r">
              {t('young')}
            </th>
            <th scope="col" className="r">
              {t('cards')}
            </th>
            <th scope="col">{t('fits')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, count, firm }) => (
            <tr key={day}>
              <th scope="row" className="num nb">
                {day}
              </th>
              <td className="r">{firm}</td>
              <td className="r">{count - firm}</td>
              <td className="r">{count}</td>
              <td>{t(count > cardsPerDay ? 'fitsNot' : 'fitsYes')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function sizes(values: Record<string, number>): React.CSSProperties {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]))
}
