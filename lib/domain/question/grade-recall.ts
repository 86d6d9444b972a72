import type { Grading, RecallBody, Recalled, SelfRating } from './question'

/** Shares of the points (per cent) from which an explanation holds, and from which it is whole. */
const HOLDS = 50
const WHOLE = 80

/** What the points that were touched speak for, before the learner has their say. */
export function proposedFor(named: number, of: number): 'again' | 'hard' | 'good' {
  const share = of === 0 ? 0 : (named * 100) / of
  if (share < HOLDS) return 'again'
  return share < WHOLE ? 'hard' : 'good'
}

/** The learner's own word decides, and where there is none the points do. Only a whole explanation may be easy. */
export function gradeRecalled({ text }: RecallBody, { ticked, self }: Recalled): Grading {
  const of = text.ko.options.length
  const proposed = proposedFor(ticked.length, of)
  const said: SelfRating = self ?? proposed
  return {
    verdict: said === 'again' ? 'wrong' : 'right',
    evidence: { rule: 'points', named: ticked.length, of, ...(self === undefined ? {} : { self }) },
    easyEligible: self === 'easy' && proposed === 'good',
  }
}
