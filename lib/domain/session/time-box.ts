import { type Pace, USUAL_SECONDS } from './pace'

/** How many minutes a session may take: the choice that a learner makes. */
export const TIME_BOXES = [5, 10, 20] as const

/** What one card takes this learner, over all kinds of question. */
export function secondsPerCard(pace: Pace): number {
  const medians = Object.values(pace)
  if (medians.length === 0) return USUAL_SECONDS
  return medians.reduce((sum, seconds) => sum + seconds, 0) / medians.length
}

/** How many cards a box of minutes holds, at least one. */
export function cardsWithin(minutes: number, pace: Pace): number {
  return Math.max(1, Math.floor((minutes * 60) / secondsPerCard(pace)))
}
