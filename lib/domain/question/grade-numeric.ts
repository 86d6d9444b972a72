import { LANGUAGES } from '../language'
import { readNumber } from './numeric/read-number'
import type { Grading, Margin, NumericBody } from './question'

/** Arithmetic with decimals misses by a hair: 67 is within 7.5 of 74.5. */
const HAIR = 1e-9

/** The number in an answer, with the question's unit behind it or without; null where none can be read. */
export function estimateIn({ text }: NumericBody, written: string): number | null {
  return readNumber(
    written,
    LANGUAGES.map((language) => text[language].unit),
  )
}

/** Within the outer range it is right, within the inner one as good as exact. */
export function gradeEstimate(body: NumericBody, written: string): Grading {
  const estimate = estimateIn(body, written)
  const within = estimate === null ? 'none' : rangeOf(estimate, body)
  return {
    verdict: within === 'none' ? 'wrong' : 'right',
    evidence: { rule: estimate === null ? 'unreadable' : 'range', within },
    easyEligible: false,
  }
}

/** The ends of a range, for those who are told of it. */
export function endsOf(value: number, { by, inner, outer }: Margin, range: 'inner' | 'outer'): [number, number] {
  const margin = range === 'inner' ? inner : outer
  return by === 'factor' ? [value / margin, value * margin] : [value - margin, value + margin]
}

function rangeOf(estimate: number, { value, margin }: NumericBody): 'inner' | 'outer' | 'none' {
  const holds = (range: 'inner' | 'outer') => {
    const [from, to] = endsOf(value, margin, range)
    const hair = HAIR * Math.max(Math.abs(from), Math.abs(to))
    return estimate >= from - hair && estimate <= to + hair
  }
  if (holds('inner')) return 'inner'
  return holds('outer') ? 'outer' : 'none'
}
