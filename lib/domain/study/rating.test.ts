import { describe, expect, test } from 'vitest'
import type { Grading } from '../question/question'
import { ratingOf } from './rating'

const right: Grading = { verdict: 'right', evidence: { rule: 'exact' }, easyEligible: true }
const sure = { confidence: 'sure', hintsUsed: 0 } as const

describe('the rating of an answer', () => {
  test('is Again when it was wrong, however sure and however helped', () => {
    expect(ratingOf({ ...right, verdict: 'wrong' }, sure, true)).toBe('again')
    expect(ratingOf({ ...right, verdict: 'wrong' }, { ...sure, hintsUsed: 1 }, true)).toBe('again')
  })

  test('is Again when it was right by a guess, hinted or not', () => {
    expect(ratingOf(right, { confidence: 'guess', hintsUsed: 0 }, true)).toBe('again')
    expect(ratingOf(right, { confidence: 'guess', hintsUsed: 1 }, true)).toBe('again')
  })

  test('is Hard with a hint or with chips', () => {
    expect(ratingOf(right, { ...sure, hintsUsed: 1 }, true)).toBe('hard')
    expect(ratingOf({ ...right, evidence: { rule: 'option', chips: true } }, sure, true)).toBe('hard')
  })

  test('is Easy only for the second eligible answer in a row that is sure', () => {
    expect(ratingOf(right, sure, true)).toBe('easy')
    expect(ratingOf(right, sure, false)).toBe('good')
    expect(ratingOf({ ...right, easyEligible: false }, sure, true)).toBe('good')
    expect(ratingOf(right, { confidence: 'likely', hintsUsed: 0 }, true)).toBe('good')
  })

  test('takes a confidence that was not asked as likely', () => {
    expect(ratingOf(right, { confidence: null, hintsUsed: 0 }, true)).toBe('good')
  })
})
