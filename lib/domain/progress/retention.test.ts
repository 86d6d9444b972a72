import { expect, test } from 'vitest'
import { aimOf, type Retention, retentionOf } from './retention'

test('retention is kept back until fifty reviews tell something', () => {
  expect(retentionOf({ reviews: 49, right: 49 })).toBeNull()
  expect(retentionOf({ reviews: 0, right: 0 })).toBeNull()
  const { share, low, high } = retentionOf({ reviews: 50, right: 45 }) as Retention
  expect([share, low, high].map((each) => Number(each.toFixed(3)))).toEqual([0.9, 0.786, 0.957])
})

test('the target is missed or passed only where the whole interval lies beside it', () => {
  const retention = (right: number) => retentionOf({ reviews: 100, right }) as Retention
  expect(aimOf(retention(70), 0.9)).toBe('below')
  expect(aimOf(retention(88), 0.9)).toBe('met')
  expect(aimOf(retention(99), 0.85)).toBe('above')
})
