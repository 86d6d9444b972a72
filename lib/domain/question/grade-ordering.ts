import type { Grading, OrderingBody } from './question'

/** Two neighbours exchanged still show that the way is known; more does not. */
export function gradeOrder({ order }: OrderingBody, given: readonly string[]): Grading {
  const inversions = inversionsIn(given.map((id) => order.indexOf(id)))
  return {
    verdict: inversions <= 1 ? 'right' : 'wrong',
    evidence: { rule: 'order', inversions },
    easyEligible: false,
  }
}

/** How many pairs stand the wrong way round: one for two neighbours exchanged. */
function inversionsIn(positions: number[]): number {
  return positions.reduce(
    (sum, position, at) => sum + positions.slice(at + 1).filter((later) => later < position).length,
    0,
  )
}
