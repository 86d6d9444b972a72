import { useFormatter, useTranslations } from 'next-intl'
import type { DayLoad } from '@/lib/domain/progress/forecast'
import type { StudyDay } from '@/lib/domain/study/card'
import { addDays } from '@/lib/domain/time/study-day'

const NOON = '12:00'

/** When the next cards come, as one would say it: “tomorrow morning”, else the day. */
export function NextDue({ next, today, dayStart }: { next: DayLoad; today: StudyDay; dayStart: string }) {
  const t = useTranslations('today')
  const format = useFormatter()
  if (next.day === addDays(today, 1)) {
    return t('nextTomorrow', { part: dayStart < NOON ? 'morning' : 'afternoon', count: next.count })
  }
  const date = new Date(`${next.day}T00:00:00Z`)
  const day = format.dateTime(date, { month: 'long', day: 'numeric', weekday: 'long', timeZone: 'UTC' })
  return t('nextDue', { day, count: next.count })
}
