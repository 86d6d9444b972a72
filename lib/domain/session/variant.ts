import { DEMAND_OF, DEMANDS } from '../question/demand'
import type { QuestionVersion } from '../question/question'
import type { Card } from '../study/card'

const CUED_FROM_DAYS = 3
const PRODUCED_FROM_DAYS = 14

/** The rung, a demand by its number, that a memory of this stability (days) should be asked on. */
function rungFor(stability: number | null): number {
  if (stability === null || stability < CUED_FROM_DAYS) return 0
  return stability < PRODUCED_FROM_DAYS ? 1 : 2
}

/** Whether what has chips is asked without them. */
export function isTypedFrom(card: Card | null): boolean {
  return rungFor(card?.stability ?? null) > 0
}

/**
 * The wording to ask: of the rung that the memory has reached, or the nearest one that exists, and not the one asked
 * last if there is another. After a change of meaning it is one that shows the new meaning: no other ends the card's mark.
 * `random` breaks ties.
 */
export function variantFor(
  card: Card | null,
  versions: readonly QuestionVersion[],
  lastQuestionId: string | null,
  random: () => number,
): QuestionVersion | null {
  const changed = versions.filter(({ revision }) => revision >= (card?.updatedRevision ?? 0))
  const shown = changed.length > 0 ? changed : versions
  const others = shown.filter(({ questionId }) => questionId !== lastQuestionId)
  const candidates = others.length > 0 ? others : shown
  const rung = rungFor(card?.stability ?? null)
  const distance = ({ body }: QuestionVersion) => Math.abs(DEMANDS.indexOf(DEMAND_OF[body.kind]) - rung)
  const nearest = Math.min(...candidates.map(distance))
  const best = candidates.filter((version) => distance(version) === nearest)
  return best[Math.floor(random() * best.length)] ?? null
}
