import { describe, expect, test } from 'vitest'
import type { Grading } from '../question/question'
import { ratingOf } from './rating'

const right: Grading = { verdict: 'right', evidence: { rule: 'exact' }, easyEligible: true }
const sure = { confidence: 'sure', hintsUsed: 0, attempts: [] } as const

describe('the rating of an answer', () => {
  test('is Again when it was wrong, however sure and however helped', () => {
    expect(ratingOf({ ...right, verdict: 'wrong' }, sure, true)).toBe('again')
    expect(ratingOf({ ...right, verdict: 'wrong' }, { ...sure, hintsUsed: 1 }, true)).toBe('again')
  })

  test('is Again when it was right by a guess, hinted or not', () => {
    expect(ratingOf(right, { ...sure, confidence: 'guess' }, true)).toBe('again')
    expect(ratingOf(right, { ...sure, confidence: 'guess', hintsUsed: 1 }, true)).toBe('again')
  })

  test('is Hard with a hint or with chips', () => {
    expect(ratingOf(right, { ...sure, hintsUsed: 1 }, true)).toBe('hard')
    expect(ratingOf({ ...right, evidence: { rule: 'option', chips: true } }, sure, true)).toBe('hard')
  })

  test('is Hard for a set with one left out, and for a reason found at the second try', () => {
    const set = (missed: number): Grading => ({ ...right, evidence: { rule: 'set', missed }, easyEligible: false })
    expect([0, 1].map((missed) => ratingOf(set(missed), sure, true))).toEqual(['good', 'hard'])
    const reason: Grading = { ...right, evidence: { rule: 'reason', sided: true }, easyEligible: false }
    const twice = { ...sure, attempts: [{ response: { optionIds: ['b'] }, at: '2026-03-01T00:00:00.000Z' }] }
    expect([sure, twice].map((given) => ratingOf(reason, given, true))).toEqual(['good', 'hard'])
    expect(ratingOf(right, twice, true)).toBe('easy')
  })

  test('is Easy only for the second eligible answer in a row that is sure', () => {
    expect(ratingOf(right, sure, true)).toBe('easy')
    expect(ratingOf(right, sure, false)).toBe('good')
    expect(ratingOf({ ...right, easyEligible: false }, sure, true)).toBe('good')
    expect(ratingOf(right, { ...sure, confidence: 'likely' }, true)).toBe('good')
  })

  test('takes a confidence that was not asked as likely', () => {
    expect(ratingOf(right, { ...sure, confidence: null }, true)).toBe('good')
  })
})
