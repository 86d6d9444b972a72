import { useFormatter, useTranslations } from 'next-intl'
import type { StudyWeek } from '@/lib/domain/progress/study-weeks'
import type { StudyDay } from '@/lib/domain/study/card'

/** The week as seven cells, inked on the days that had an answer, beside the number one means to have. */
export function WeekCells({ week, goal, today }: { week: StudyWeek; goal: number; today: StudyDay }) {
  const t = useTranslations('today')
  const format = useFormatter()
  const nameOf = (day: StudyDay, weekday: 'narrow' | 'long') =>
    format.dateTime(new Date(`${day}T00:00:00Z`), { weekday, timeZone: 'UTC' })
  const studied = week.days.filter(({ isStudied }) => isStudied).map(({ day }) => nameOf(day, 'long'))
  return (
    <aside className="n wk" aria-label={t('week')}>
      <p className="lab">{t('weekOf', { studied: week.studied, goal })}</p>
      <span className="ms" role="img" aria-label={studied.length > 0 ? format.list(studied) : t('noDayYet')}>
        {week.days.map(({ day, isStudied }) => (
          <i key={day} className={[isStudied && 'on', day === today && 'now'].filter(Boolean).join(' ') || undefined}>
            {nameOf(day, 'narrow')}
          </i>
        ))}
      </span>
      <p className="note">{t('weekNote')}</p>
    </aside>
  )
}
