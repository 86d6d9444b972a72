import type { Language } from '../language'
import type { Fact } from './lesson'

const LEAST_POINTS = 3
const MOST_POINTS = 4

/** One thing that a good explanation touches. */
export interface Point {
  id: string
  text: string
}

/**
 * What a good explanation of some facts touches: the core of them, filled up with the rest, in the order of reading.
 * Where there are too few to tell a story by, what the lesson promised one could say.
 */
export function pointsOf(
  facts: readonly Pick<Fact, 'id' | 'tier' | 'statement'>[],
  outcomes: readonly string[],
  language: Language,
): Point[] {
  if (facts.length < LEAST_POINTS && outcomes.length > facts.length)
    return outcomes.slice(0, MOST_POINTS).map((text, at) => ({ id: `outcome-${at}`, text }))
  const byWeight = facts.toSorted((a, b) => Number(b.tier === 'core') - Number(a.tier === 'core'))
  const points = byWeight.slice(0, MOST_POINTS)
  return facts.filter((fact) => points.includes(fact)).map(({ id, statement }) => ({ id, text: statement[language] }))
}
