import { describe, expect, test } from 'vitest'
import { grade } from '../question/grade'
import type { QuestionBody, Response, SelfRating } from '../question/question'
import { readResponse } from '../question/read-response'
import { CATEGORISE, HOTSPOT, MATCHING, NUMERIC, ORDERING, RECALL } from '../question/testing/worked'
import { ratingOf } from './rating'

const likely = { confidence: 'likely', hintsUsed: 0, attempts: [] } as const

/** The rating that an answer of a first contact gets. */
function rated(body: QuestionBody, response: Response): string {
  return ratingOf(grade(body, response, 'ko'), likely, false)
}

describe('an order', () => {
  test.each([
    ['abcd', 'good'],
    ['bacd', 'hard'],
    ['abdc', 'hard'],
    ['badc', 'again'],
    ['cabd', 'again'],
    ['dcba', 'again'],
  ])('%s is %s', (order, rating) => {
    expect(rated(ORDERING, { order: [...order] })).toBe(rating)
  })

  test('keeps how many pairs stand the wrong way round', () => {
    expect(grade(ORDERING, { order: [...'dcba'] }, 'ko').evidence).toEqual({ rule: 'order', inversions: 6 })
  })
})

describe('a matching', () => {
  test.each([
    ['all right', 'pqrs', 'good'],
    ['two exchanged', 'qprs', 'hard'],
    ['one wrong', 'prrs', 'hard'],
    ['two wrong, not exchanged', 'qqqs', 'again'],
    ['three in a ring', 'qrps', 'again'],
  ])('with %s is rated by pairs', (_, places, rating) => {
    const placed = Object.fromEntries([...'abcd'].map((id, at) => [id, places[at] ?? '']))
    expect(rated(MATCHING, { placed })).toBe(rating)
  })
})

describe('things sorted', () => {
  test.each([
    [0, 'good'],
    [1, 'good'],
    [2, 'hard'],
    [3, 'hard'],
    [4, 'again'],
  ])('with %d of ten wrong are rated by the share', (wrong, rating) => {
    const placed = { ...CATEGORISE.keys }
    for (const id of [...'abcdefghij'].slice(0, wrong)) placed[id] = 'r'
    expect(rated(CATEGORISE, { placed })).toBe(rating)
  })
})

describe('an estimate', () => {
  test.each([
    ['1,750억', 'good'],
    ['875억', 'good'],
    ['3,500억 개', 'good'],
    ['175 billion parameters', 'good'],
    ['800억', 'hard'],
    ['1.75조', 'hard'],
    ['1.8조', 'again'],
    ['170억', 'again'],
    ['많이', 'again'],
    ['-1,750억', 'again'],
    ['0', 'again'],
  ])('of %s is %s', (text, rating) => {
    expect(rated(NUMERIC, { text })).toBe(rating)
  })

  test('by points has two ends, and both belong to it', () => {
    const body = { ...NUMERIC, value: 74.5, margin: { by: 'points', inner: 7.5, outer: 7.5 } } as const
    expect(['67', '82%', '66.9', '82.1'].map((text) => rated(body, { text }))).toEqual([
      ...['good', 'good', 'again', 'again'],
    ])
  })
})

describe('a cell of a grid', () => {
  test.each([
    ['t4', 't2', 'good'],
    ['t4', 't1', 'hard'],
    ['t4', 't3', 'hard'],
    ['t4', 't4', 'again'],
    ['t3', 't2', 'again'],
    ['t2', 't4', 'again'],
  ])('%s, %s is %s', (row, column, rating) => {
    expect(rated(HOTSPOT, { optionIds: [row, column] })).toBe(rating)
  })
})

describe('an explanation in one’s own words', () => {
  const said = (points: string, self?: SelfRating): Response => ({
    recalled: '내 말로',
    ticked: [...points],
    ...(self && { self }),
  })

  test.each([
    ['abcde', 'good'],
    ['abcd', 'good'],
    ['abc', 'hard'],
    ['ab', 'again'],
    ['', 'again'],
  ])('that touches “%s” of five points is %s', (points, rating) => {
    expect(rated(RECALL, said(points))).toBe(rating)
  })

  test('is rated as its author says', () => {
    expect(rated(RECALL, said('abcde', 'hard'))).toBe('hard')
    expect(rated(RECALL, said('abcde', 'again'))).toBe('again')
    expect(rated(RECALL, said('ab', 'good'))).toBe('good')
  })

  test('is easy only when whole, sure, and not the first time', () => {
    const whole = grade(RECALL, said('abcd', 'easy'), 'ko')
    const sure = { ...likely, confidence: 'sure' } as const
    expect(ratingOf(whole, sure, true)).toBe('easy')
    expect(ratingOf(whole, sure, false)).toBe('good')
    expect(ratingOf(whole, likely, true)).toBe('good')
    expect(ratingOf(grade(RECALL, said('abc', 'easy'), 'ko'), sure, true)).toBe('good')
    expect(ratingOf(grade(RECALL, said('abcd'), 'ko'), sure, true)).toBe('good')
  })
})

describe('reading what a device sent', () => {
  const placed = { a: 'p', b: 'q', c: 'r', d: 's' }
  test.each<[QuestionBody, unknown, string]>([
    [ORDERING, { order: ['b', 'a', 'c', 'd'] }, 'ready'],
    [ORDERING, { order: [] }, 'unanswered'],
    [ORDERING, { order: ['a', 'b', 'c'] }, 'malformed'],
    [ORDERING, { order: ['a', 'a', 'b', 'c'] }, 'malformed'],
    [ORDERING, { optionIds: ['a'] }, 'malformed'],
    [MATCHING, { placed }, 'ready'],
    [MATCHING, { placed: { a: 'p' } }, 'unanswered'],
    [MATCHING, { placed: { ...placed, a: 'z' } }, 'malformed'],
    [MATCHING, { placed: { ...placed, z: 'p' } }, 'malformed'],
    [MATCHING, { placed: ['p'] }, 'malformed'],
    [NUMERIC, { text: '1,750억' }, 'ready'],
    [NUMERIC, { text: ' ' }, 'unanswered'],
    [NUMERIC, { optionIds: ['a'] }, 'malformed'],
    [HOTSPOT, { optionIds: ['t4', 't2'] }, 'ready'],
    [HOTSPOT, { optionIds: [] }, 'unanswered'],
    [HOTSPOT, { optionIds: ['t4'] }, 'malformed'],
    [HOTSPOT, { optionIds: ['t4', 'z'] }, 'malformed'],
    [RECALL, { recalled: '', ticked: [] }, 'ready'],
    [RECALL, { recalled: '말', ticked: ['a'], self: 'good' }, 'ready'],
    [RECALL, { recalled: '말', ticked: ['z'] }, 'malformed'],
    [RECALL, { recalled: '말', ticked: [], self: 'perfect' }, 'malformed'],
    [RECALL, { recalled: 'x'.repeat(2001), ticked: [] }, 'malformed'],
    [RECALL, { text: '말' }, 'malformed'],
  ])('%# tells what can be graded', (body, raw, status) => {
    expect(readResponse(body, raw, 'ko').status).toBe(status)
  })
})
