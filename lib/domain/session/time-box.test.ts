import { expect, test } from 'vitest'
import { cardsWithin, secondsPerCard } from './time-box'

test('a card takes twenty seconds until the learner’s own pace is known', () => {
  expect(secondsPerCard({})).toBe(20)
  expect([5, 10, 20].map((minutes) => cardsWithin(minutes, {}))).toEqual([15, 30, 60])
})

test('whoever takes long gets fewer cards into the same box, but never none', () => {
  expect(cardsWithin(5, { typed: 40, single: 20 })).toBe(10)
  expect(cardsWithin(5, { typed: 900 })).toBe(1)
})
