import { expect, test } from 'vitest'
import { missedParts } from './missed-parts'
import { MATCHING, NUMERIC, ORDERING } from './testing/worked'

test('of an order, the steps out of their place are told, each by its number', () => {
  const [a, b, c, d] = ORDERING.order as [string, string, string, string]
  const wordsOf = (id: string) => ORDERING.text.en.options.find((option) => option.id === id)?.text
  expect(missedParts(ORDERING, { order: [a, d, c, b] }, 'en')).toEqual([
    { of: 'step', about: '2.', given: wordsOf(d), right: wordsOf(b) },
    { of: 'step', about: '4.', given: wordsOf(b), right: wordsOf(d) },
  ])
})

test('of pairs, those that stand wrong are told, each by its name', () => {
  const parts = missedParts(MATCHING, { placed: { a: 'q', b: 'p', c: 'r', d: 's' } }, 'en')
  const [first, second] = MATCHING.text.en.options
  const [p, q] = MATCHING.text.en.places
  expect(parts).toEqual([
    { of: 'thing', about: `${first?.text}:`, given: q?.text, right: p?.text },
    { of: 'thing', about: `${second?.text}:`, given: p?.text, right: q?.text },
  ])
})

test('any other answer is one part', () => {
  expect(missedParts(NUMERIC, { text: '12' }, 'ko')).toEqual([
    { of: 'whole', about: '', given: '12', right: '1,750억 개' },
  ])
})
