import { expect, test } from 'vitest'
import type { Card } from '../study/card'
import { isBackFromAbsence } from './absence'
import { minutesFor } from './pace'

const answeredOn = (...days: (string | null)[]) => days.map((lastAnsweredDay) => ({ lastAnsweredDay }) as Card)

test('three whole study days without an answer are an absence, counted from the latest answer', () => {
  const cards = answeredOn('2026-03-02', '2026-03-05', null)
  expect(isBackFromAbsence(cards, '2026-03-08')).toBe(false)
  expect(isBackFromAbsence(cards, '2026-03-09')).toBe(true)
})

test('whoever never answered was never away', () => {
  expect(isBackFromAbsence([], '2026-03-09')).toBe(false)
  expect(isBackFromAbsence(answeredOn(null, null), '2026-03-09')).toBe(false)
})

test('a session takes the minutes of its kinds: the learner’s own where known, twenty seconds each otherwise', () => {
  expect(minutesFor(['single', 'typed', 'typed'], {})).toBe(1)
  expect(minutesFor(['single', 'typed', 'typed', 'cloze'], { typed: 50 })).toBe(3)
  expect(minutesFor([], {})).toBe(1)
})
