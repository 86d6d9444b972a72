import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Memory, Rating } from './card'
import { DEFAULT_WEIGHTS, intervalDays, nextMemory, retrievability, SCHEDULER_VERSION } from './scheduling'

const plan = { desiredRetention: 0.9, maximumIntervalDays: 90, fuzzSeed: 'a', weights: DEFAULT_WEIGHTS }
const after = (reviews: [number, Rating][]) =>
  reviews.reduce<Memory | null>((memory, [days, rating]) => nextMemory(memory, days, rating, DEFAULT_WEIGHTS), null)

describe('the arithmetic of FSRS', () => {
  test('is the one whose version is stamped on answers: other numbers need another version', () => {
    expect(SCHEDULER_VERSION).toBe('ts-fsrs-v5.4.2')
    const sequence: [number, Rating][] = [
      [0, 'good'],
      [2, 'good'],
      [11, 'hard'],
      [20, 'again'],
      [0, 'good'],
      [1, 'easy'],
    ]
    expect(sequence.map((_, index) => after(sequence.slice(0, index + 1)))).toEqual([
      { stability: 2.3065, difficulty: 2.11810397 },
      { stability: 10.96433194, difficulty: 2.11121424 },
      { stability: 32.20330398, difficulty: 4.74828477 },
      { stability: 2.28951426, difficulty: 8.25902528 },
      { stability: 2.28951426, difficulty: 8.24599462 },
      { stability: 5.19833382, difficulty: 7.64511612 },
    ])
  })

  test('calls stability the days until nine of ten would be recalled', () => {
    expect(retrievability({ stability: 10, difficulty: 5 }, 10, DEFAULT_WEIGHTS)).toBeCloseTo(0.9, 8)
    expect(retrievability({ stability: 10, difficulty: 5 }, 3, DEFAULT_WEIGHTS)).toBeCloseTo(0.96102427, 8)
    expect(retrievability({ stability: 10, difficulty: 5 }, -4, DEFAULT_WEIGHTS)).toBe(1)
  })
})

describe('an interval', () => {
  test('is at least a day and at most the maximum, which is applied last', () => {
    expect(intervalDays({ ...plan, stability: 0.1 })).toBe(1)
    const spread = 'abcdefghij'.split('').map((fuzzSeed) => intervalDays({ ...plan, stability: 92, fuzzSeed }))
    expect(Math.max(...spread)).toBe(90)
    expect(Math.min(...spread)).toBeLessThan(90)
  })

  test('is longer for whoever is content with less retention', () => {
    expect(intervalDays({ ...plan, stability: 30, desiredRetention: 0.85 })).toBeGreaterThan(
      intervalDays({ ...plan, stability: 30 }),
    )
  })

  test('below two and a half days is not spread', () => {
    const spread = 'abcdefghij'.split('').map((fuzzSeed) => intervalDays({ ...plan, stability: 2.4, fuzzSeed }))
    expect(new Set(spread)).toEqual(new Set([2]))
  })

  test('is spread by the answer alone: the same answer, the same day, near the exact one', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.double({ min: 3, max: 80, noNaN: true }), (fuzzSeed, stability) => {
        const days = intervalDays({ ...plan, stability, fuzzSeed })
        expect(intervalDays({ ...plan, stability, fuzzSeed })).toBe(days)
        expect(Math.abs(days - stability)).toBeLessThanOrEqual(1 + 0.15 * stability + 1)
      }),
    )
  })

  test('differs between answers, so that cards learned together drift apart', () => {
    const seeds = Array.from(
      { length: 200 },
      (_, index) => `01900000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    )
    const days = seeds.map((fuzzSeed) => intervalDays({ ...plan, stability: 30, fuzzSeed }))
    expect(new Set(days).size).toBeGreaterThanOrEqual(5)
  })
})
