import { useTranslations } from 'next-intl'
import { LoadPlot } from '@/components/stats/load-plot'
import type { DayLoad } from '@/lib/domain/progress/forecast'

interface Props {
  days: DayLoad[]
  cardsPerDay: number
  minutes: number
}

/** What the next fourteen days will cost, beside the time one gives. */
export function Coming(props: Props) {
  const t = useTranslations('me')
  const { days, cardsPerDay, minutes } = props
  const count = days.reduce((sum, day) => sum + day.count, 0)
  const over = days.filter((day) => day.count > cardsPerDay).length
  return (
    <>
      <div className="m note hd">{t('coming')}</div>
      <section className="wide">
        <h2>{count === 0 ? t('comingNone') : t('comingLead', { over, minutes })}</h2>
        <p className="ink2">{count === 0 ? t('comingNoneNote') : t('comingNote', { count })}</p>
        {count > 0 && (
          <>
            <div className="gap2" />
            <LoadPlot {...props} />
          </>
        )}
      </section>
      <div className="gap4" />
    </>
  )
}
