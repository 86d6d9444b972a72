import type { Card, StudyDay } from '../study/card'

/** Whether a card takes part at all: kept by the learner and not suspended. */
export function isAskable(card: Card): boolean {
  return card.enrolled && card.suspensions.length === 0
}

/** Whether it is due on a study day. `bury` names the first day on which the card may be asked again. */
export function isDue(card: Card, today: StudyDay): boolean {
  return isAskable(card) && card.due !== null && card.due <= today && !isBuried(card, today)
}

/** Enrolled, but never answered: introduced a few a day. */
export function isFresh(card: Card, today: StudyDay): boolean {
  return isAskable(card) && card.state === 'new' && card.due === null && !isBuried(card, today)
}

function isBuried(card: Card, today: StudyDay): boolean {
  return card.buriedUntil !== null && card.buriedUntil > today
}
