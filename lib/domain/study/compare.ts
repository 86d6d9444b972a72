import type { Card } from './card'

/** Engines may differ in the last bits of `exp`; what differs by more is damage. */
const ARITHMETIC = 1e-6

const NUMBERS = ['stability', 'difficulty'] as const

/** How two cards of one fact differ: not at all, in arithmetic, or in these fields. */
export function differenceOf(
  stored: Card,
  replayed: Card,
): { kind: 'none' | 'arithmetic' } | { kind: 'damage'; fields: string[] } {
  const fields = (Object.keys(replayed) as (keyof Card)[]).filter(
    (field) => JSON.stringify(stored[field]) !== JSON.stringify(replayed[field]),
  )
  if (fields.length === 0) return { kind: 'none' }
  const isArithmetic = fields.every((field) => isNumberField(field) && isNear(stored[field], replayed[field]))
  return isArithmetic ? { kind: 'arithmetic' } : { kind: 'damage', fields }
}

function isNumberField(field: keyof Card): field is (typeof NUMBERS)[number] {
  return (NUMBERS as readonly string[]).includes(field)
}

function isNear(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) < ARITHMETIC
}
