import type { Card, StudyDay } from '../study/card'
import { daysBetween } from '../time/study-day'

/** After so many study days without an answer a session begins lightly. */
const DAYS_AWAY = 3
/** A light session; as many again are offered after it. */
export const LIGHT_CARDS = 5

/** Whether three whole study days went by without an answer. Nobody who never answered was away. */
export function isBackFromAbsence(cards: readonly Card[], today: StudyDay): boolean {
  const days = cards.flatMap(({ lastAnsweredDay }) => lastAnsweredDay ?? [])
  const last = days.sort().at(-1)
  return last !== undefined && daysBetween(last, today) > DAYS_AWAY
}
