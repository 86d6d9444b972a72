import { describe, expect, test } from 'vitest'
import type { Card } from '../study/card'
import { CARDS_PER_PAGE, type CardFilter, findCards, type ListedCard, stateOf } from './card-list'

const TODAY = '2026-03-10'
const card = (changes: Partial<Card>): Card => ({
  ...{ factId: 'f', enrolled: true, state: 'review', stability: 5, difficulty: 5, due: TODAY, answers: 1, lapses: 0 },
  ...{
    leechLapses: 0,
    lastAnsweredAt: null,
    lastAnsweredDay: '2026-03-05',
    lastEligible: false,
    decided: false,
    suspensions: [],
  },
  ...{ buriedUntil: null, updatedRevision: null },
  ...changes,
})

describe('the state of a card', () => {
  test('is the strongest reason why it is not asked now, else when it is', () => {
    const states = [
      card({}),
      card({ due: '2026-03-11' }),
      card({ buriedUntil: '2026-03-11' }),
      card({ state: 'new', due: null }),
      card({ suspensions: ['learner'] }),
      card({ suspensions: ['leech', 'learner'] }),
      card({ enrolled: false, suspensions: ['learner'] }),
    ].map((each) => stateOf(each, TODAY))
    expect(states).toEqual(['due', 'coming', 'buried', 'new', 'resting', 'leech', 'dropped'])
  })

  test('is due again on the day until which it was put off', () => {
    expect(stateOf(card({ buriedUntil: TODAY }), TODAY)).toBe('due')
  })
})

describe('a learner’s list of cards', () => {
  const all = (changes: Partial<CardFilter> = {}): CardFilter => ({
    ...{ search: '', lesson: null, state: null, sort: 'lesson', page: 1 },
    ...changes,
  })
  const listed = (factId: string, changes: Partial<ListedCard> = {}): ListedCard => ({
    ...{ factId, glyph: '가', statement: `사실 ${factId}`, lesson: { slug: 'one', position: 1, title: '하나' } },
    ...{ state: 'due', recall: 0.9, ink: 4, due: TODAY, lastAnsweredDay: '2026-03-05', answers: 1, lapses: 0 },
    ...changes,
  })
  const namesOf = (cards: ListedCard[], changes?: Partial<CardFilter>) =>
    findCards(cards, all(changes)).shown.map(({ factId }) => factId)

  test('finds all words, in the lesson and the state asked for, and counts each state', () => {
    const cards = [
      listed('a'),
      listed('b', { state: 'resting' }),
      listed('c', { lesson: { slug: 'two', position: 2, title: '둘' } }),
    ]
    expect(namesOf(cards, { search: '사실 B' })).toEqual(['b'])
    expect(namesOf(cards, { search: '둘' })).toEqual(['c'])
    expect(namesOf(cards, { lesson: 'one' })).toEqual(['a', 'b'])
    expect(namesOf(cards, { state: 'resting' })).toEqual(['b'])
    expect(findCards(cards, all({ state: 'resting' })).counts).toMatchObject({ due: 2, resting: 1, leech: 0 })
  })

  test('is sorted by what comes next, the faintest, or the latest answer; what has none of it comes last', () => {
    const cards = [
      listed('a', { due: null, recall: null, lastAnsweredDay: null }),
      listed('b', { due: '2026-03-12', recall: 0.5 }),
      listed('c', { due: '2026-03-11', recall: 0.7, lastAnsweredDay: '2026-03-09' }),
    ]
    expect(namesOf(cards, { sort: 'due' })).toEqual(['c', 'b', 'a'])
    expect(namesOf(cards, { sort: 'recall' })).toEqual(['b', 'c', 'a'])
    expect(namesOf(cards, { sort: 'last' })).toEqual(['c', 'b', 'a'])
  })

  test('comes a page at a time, and a page that is not there is the last', () => {
    const cards = Array.from({ length: CARDS_PER_PAGE + 2 }, (_, index) => listed(`f${index}`))
    expect(findCards(cards, all({ page: 2 }))).toMatchObject({ page: 2, pages: 2, count: CARDS_PER_PAGE + 2 })
    expect(namesOf(cards, { page: 9 })).toEqual([`f${CARDS_PER_PAGE}`, `f${CARDS_PER_PAGE + 1}`])
  })
})
