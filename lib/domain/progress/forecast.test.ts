import { expect, test } from 'vitest'
import type { Card } from '../study/card'
import { forecast } from './forecast'

const aCard = (due: string | null, changes: Partial<Card> = {}) =>
  ({ enrolled: true, suspensions: [], buriedUntil: null, due, ...changes }) as Card
const loads = (...cards: Card[]) => forecast(cards, '2026-12-30', 4).map(({ count }) => count)

test('the forecast counts cards by the day on which they come due, those overdue today', () => {
  expect(
    loads(aCard('2026-12-01'), aCard('2026-12-30'), aCard('2027-01-01'), aCard('2027-01-03'), aCard(null)),
  ).toEqual([2, 0, 1, 0])
  expect(forecast([], '2026-12-30', 4).map(({ day }) => day)).toEqual([
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
  ])
})

test('the forecast waits for a buried card and leaves out those dropped or suspended', () => {
  expect(loads(aCard('2026-12-30', { buriedUntil: '2026-12-31' }))).toEqual([0, 1, 0, 0])
  expect(loads(aCard('2026-12-30', { enrolled: false }), aCard('2026-12-30', { suspensions: ['leech'] }))).toEqual([
    0, 0, 0, 0,
  ])
})
