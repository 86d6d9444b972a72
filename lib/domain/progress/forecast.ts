import { isAskable } from '../session/askable'
import type { Card, StudyDay } from '../study/card'
import { addDays } from '../time/study-day'

/** A memory that lasts for so many days is a firm one. */
const FIRM_DAYS = 21

/** Cards that come due on one study day, and how many of them are firm memories; those overdue count today. */
export interface DayLoad {
  day: StudyDay
  count: number
  firm: number
}

/** Cards that come due on each of the next days, today first. */
export function forecast(cards: readonly Card[], today: StudyDay, days: number): DayLoad[] {
  const coming = cards
    .filter((card) => isAskable(card) && card.due !== null)
    .map((card) => ({
      day: latest(card.due ?? today, card.buriedUntil ?? today, today),
      isFirm: (card.stability ?? 0) >= FIRM_DAYS,
    }))
  return Array.from({ length: days }, (_, ahead) => {
    const day = addDays(today, ahead)
    const ofDay = coming.filter((card) => card.day === day)
    return { day, count: ofDay.length, firm: ofDay.filter(({ isFirm }) => isFirm).length }
  })
}

function latest(...days: StudyDay[]): StudyDay {
  return days.sort().at(-1) ?? ''
}
