import type { Grading } from '../question/question'
import type { Rating } from './card'
import type { Confidence } from './events'

interface Given {
  /** Null where it was not asked: neither a guess nor certainty. */
  confidence: Confidence | null
  hintsUsed: number
}

/**
 * The rating that the evidence bears out. A guess that was right is not a memory; help makes it Hard; Easy is for the
 * second typed, exact and sure answer in a row, so never for a first contact.
 */
export function ratingOf(grading: Grading, given: Given, wasPreviousEligible: boolean): Rating {
  if (grading.verdict === 'wrong' || given.confidence === 'guess') return 'again'
  if (given.hintsUsed > 0 || grading.evidence.chips) return 'hard'
  return grading.easyEligible && given.confidence === 'sure' && wasPreviousEligible ? 'easy' : 'good'
}
