import { proposedFor } from '../question/grade-recall'
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
 * contact. Whoever explained in their own words says themselves how well it went.
 */
export function ratingOf(grading: Grading, given: Given, wasPreviousEligible: boolean): Rating {
  const { verdict, evidence, easyEligible } = grading
  if (verdict === 'wrong') return 'again'
  const isEasy = easyEligible && given.confidence === 'sure' && given.hintsUsed === 0 && wasPreviousEligible
  if (evidence.self !== undefined) return isEasy || evidence.self !== 'easy' ? evidence.self : 'good'
  if (given.confidence === 'guess') return 'again'
  if (given.hintsUsed > 0 || isPartial(grading, given)) return 'hard'
  return isEasy ? 'easy' : 'good'
}

type Evidence = Grading['evidence']

/** Of things sorted, this share (per cent) is as good as all. */
const SORTED_WELL = 90

/** Right, with something missing: by the rule that decided. */
const PARTIAL: Record<string, (evidence: Evidence, attempts: readonly Attempt[]) => boolean> = {
  reason: (_, attempts) => attempts.length > 0,
  order: ({ inversions = 0 }) => inversions > 0,
  places: ({ misplaced = 0 }) => misplaced > 0,
  sorted: ({ misplaced = 0, of = 0 }) => (of - misplaced) * 100 < of * SORTED_WELL,
  range: ({ within }) => within === 'outer',
  cell: ({ near }) => near === true,
  points: ({ named = 0, of = 0 }) => proposedFor(named, of) === 'hard',
}

function isPartial({ evidence }: Grading, { attempts }: Given): boolean {
  if (evidence.chips === true || (evidence.missed ?? 0) > 0) return true
  return PARTIAL[evidence.rule]?.(evidence, attempts) ?? false
}
