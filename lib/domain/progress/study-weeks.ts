import type { StudyDay } from '../study/card'
import { addDays } from '../time/study-day'

/** One week from Monday to Sunday. */
export interface StudyWeek {
  monday: StudyDay
  days: { day: StudyDay; isStudied: boolean; isAhead: boolean }[]
  studied: number
}

/** The last weeks, this one last. A day without an answer is no failure: nothing is reset by it. */
export function studyWeeks(studiedDays: readonly StudyDay[], today: StudyDay, weeks: number): StudyWeek[] {
  const studied = new Set(studiedDays)
  const monday = addDays(today, -weekdayOf(today))
  return Array.from({ length: weeks }, (_, index) => {
    const first = addDays(monday, (index - weeks + 1) * 7)
    const days = Array.from({ length: 7 }, (_each, offset) => {
      const day = addDays(first, offset)
      return { day, isStudied: studied.has(day), isAhead: day > today }
    })
    return { monday: first, days, studied: days.filter(({ isStudied }) => isStudied).length }
  })
}

/** 0 for Monday to 6 for Sunday. */
function weekdayOf(day: StudyDay): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}
