import type { Grading } from '../question/question'
import type { Rating } from './card'
import type { Attempt, Confidence } from './events'

interface Given {
  /** Null where it was not asked: neither a guess nor certainty. */
  confidence: Confidence | null
  hintsUsed: number
  /** Earlier tries at the same showing. */
  attempts: readonly Attempt[]
}

/**
 * The rating that the evidence bears out. A guess that was right is not a memory; help, a part left out or a second
 * try at the reason make it Hard; Easy is for the second typed, exact and sure answer in a row, so never for a first
 * contact.
 */
export function ratingOf(grading: Grading, given: Given, wasPreviousEligible: boolean): Rating {
  if (grading.verdict === 'wrong' || given.confidence === 'guess') return 'again'
  if (given.hintsUsed > 0 || isPartial(grading, given)) return 'hard'
  return grading.easyEligible && given.confidence === 'sure' && wasPreviousEligible ? 'easy' : 'good'
}

function isPartial({ evidence }: Grading, { attempts }: Given): boolean {
  const isSecondReason = evidence.rule === 'reason' && attempts.length > 0
  return evidence.chips === true || (evidence.missed ?? 0) > 0 || isSecondReason
}
