import type { Grading, PlacingBody } from './question'

/** Of things sorted, at least this share (per cent) must stand right. */
const SORTED_ENOUGH = 70

/** Counts what stands in a wrong place. A matching forgives one, or two that were exchanged; sorting goes by the share. */
export function gradePlaced({ kind, keys }: PlacingBody, placed: Readonly<Record<string, string>>): Grading {
  const items = Object.keys(keys)
  const wrong = items.filter((id) => placed[id] !== keys[id])
  const swapped = areExchanged(wrong, keys, placed)
  const share = items.length === 0 ? 0 : ((items.length - wrong.length) * 100) / items.length
  const isRight = kind === 'categorise' ? share >= SORTED_ENOUGH : wrong.length <= 1 || swapped
  return {
    verdict: isRight ? 'right' : 'wrong',
    evidence: { rule: kind === 'categorise' ? 'sorted' : 'places', misplaced: wrong.length, of: items.length, swapped },
    easyEligible: false,
  }
}

function areExchanged(wrong: string[], keys: PlacingBody['keys'], placed: Readonly<Record<string, string>>): boolean {
  const [one = '', other = ''] = wrong
  return wrong.length === 2 && placed[one] === keys[other] && placed[other] === keys[one]
}
