import { daysBetween } from '../time/study-day'
import type { Card, StudyDay } from './card'
import { DEFAULT_WEIGHTS, retrievability } from './scheduling'

/** Pressure of the plate: 0 not learned, 1 faint … 5 firm. */
export type Ink = 0 | 1 | 2 | 3 | 4 | 5

const BINS = [0.65, 0.8, 0.9, 0.96]

/** Probability that the learner would recall this card on `day`; null while it has no memory. */
export function recallOn(card: Card, day: StudyDay, weights: readonly number[] = DEFAULT_WEIGHTS): number | null {
  if (card.stability === null || card.difficulty === null || card.lastAnsweredDay === null) return null
  return retrievability(
    { stability: card.stability, difficulty: card.difficulty },
    daysBetween(card.lastAnsweredDay, day),
    weights,
  )
}

/** A memory at its desired retention (90 %) or better looks inked. */
export function inkOf(recall: number | null): Ink {
  if (recall === null) return 0
  return (1 + BINS.filter((bin) => recall >= bin).length) as Ink
}
