import { isAskable } from '../session/askable'
import type { Card, StudyDay } from '../study/card'
import { addDays } from '../time/study-day'

/** Cards that come due on each of the next days, today first; those overdue count today. */
export function forecast(cards: readonly Card[], today: StudyDay, days: number): { day: StudyDay; count: number }[] {
  const coming = cards
    .filter((card) => isAskable(card) && card.due !== null)
    .map((card) => latest(card.due ?? today, card.buriedUntil ?? today, today))
  return Array.from({ length: days }, (_, ahead) => {
    const day = addDays(today, ahead)
    return { day, count: coming.filter((due) => due === day).length }
  })
}

function latest(...days: StudyDay[]): StudyDay {
  return days.sort().at(-1) ?? ''
}
