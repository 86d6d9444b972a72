import type { Confidence } from '../study/events'

/** From the least to the most sure. */
const CONFIDENCES: readonly Confidence[] = ['guess', 'likely', 'sure']

/** Answers given with one confidence: how many, and how many of them were right. */
export interface ConfidenceCount {
  confidence: Confidence
  answers: number
  right: number
}

/** A share with the interval in which the true one lies 19 times out of 20. */
export interface Calibrated extends ConfidenceCount {
  share: number
  low: number
  high: number
}

/** Fewer answers than this say nothing that a learner should act on. */
export const CALIBRATION_LEAST = 30
const Z = 1.959964

/** Each confidence that was said, with its share of right answers. */
export function calibrate(counts: readonly ConfidenceCount[]): Calibrated[] {
  return CONFIDENCES.flatMap((confidence) => {
    const count = counts.find((each) => each.confidence === confidence)
    if (!count || count.answers === 0) return []
    return [{ ...count, share: count.right / count.answers, ...wilson(count.right, count.answers) }]
  })
}

/** Wilson's score interval at 95 % (E. B. Wilson, JASA 1927): sound for few answers and for shares near 0 and 1. */
export function wilson(right: number, answers: number): { low: number; high: number } {
  const share = right / answers
  const spread = Z ** 2 / answers
  const middle = (share + spread / 2) / (1 + spread)
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / answers + spread / (4 * answers))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
