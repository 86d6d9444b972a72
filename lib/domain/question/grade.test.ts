import { describe, expect, test } from 'vitest'
import { grade } from './grade'
import type { ClozeBody, SingleBody, TypedBody } from './question'
import { readResponse } from './read-response'

const options = ['a', 'b', 'c'].map((id) => ({ id, text: id, why: id }))
const choice = { prompt: '', hint: '', options }
const key = { answer: '클로드', accept: ['Claude'], block: [{ text: '클라우드', why: '서버예요.' }], otherSlot: [] }
const SINGLE: SingleBody = { kind: 'single', key: 'b', text: { ko: choice, en: choice } }
const CLOZE: ClozeBody = { kind: 'cloze', key: 'b', text: { ko: { ...choice, ...key }, en: { ...choice, ...key } } }
const typedText = { prompt: '', hint: '', why: '', ...key }
const TYPED: TypedBody = { kind: 'typed', text: { ko: typedText, en: typedText } }

describe('reading a response', () => {
  test.each([
    [SINGLE, { optionIds: ['a'] }, 'ready'],
    [SINGLE, { optionIds: [] }, 'unanswered'],
    [SINGLE, { optionIds: ['z'] }, 'malformed'],
    [SINGLE, { optionIds: ['a', 'b'] }, 'malformed'],
    [SINGLE, { optionIds: 'a' }, 'malformed'],
    [SINGLE, { text: 'a' }, 'malformed'],
    [CLOZE, { optionIds: ['a'] }, 'ready'],
    [CLOZE, { text: '클로드' }, 'ready'],
    [TYPED, { text: ' ' }, 'unanswered'],
    [TYPED, { text: 'x'.repeat(201) }, 'malformed'],
    [TYPED, { text: '클로드', confirmed: 'yes' }, 'malformed'],
    [TYPED, { optionIds: ['a'] }, 'malformed'],
    [TYPED, null, 'malformed'],
    [TYPED, 'text', 'malformed'],
    [TYPED, {}, 'malformed'],
  ])('%# tells what can be graded', (body, raw, status) => {
    expect(readResponse(body, raw, 'ko').status).toBe(status)
  })
})

describe('grading', () => {
  test('compares the chosen option with the key', () => {
    expect(grade(SINGLE, { optionIds: ['b'] }, 'ko')).toMatchObject({ verdict: 'right', easyEligible: false })
    expect(grade(SINGLE, { optionIds: ['a'] }, 'ko')).toMatchObject({ verdict: 'wrong', evidence: { optionId: 'a' } })
  })

  test('notes that a cloze was answered with chips, which is easier', () => {
    expect(grade(CLOZE, { optionIds: ['b'] }, 'ko').evidence).toEqual({ rule: 'option', optionId: 'b', chips: true })
    expect(grade(CLOZE, { text: '클로드' }, 'ko')).toMatchObject({ verdict: 'right', easyEligible: true })
  })

  test('takes a particle, but only an exact answer can be easy', () => {
    const evidence = { rule: 'particle', matched: '클로드' }
    expect(grade(TYPED, { text: '클로드예요' }, 'ko')).toEqual({ verdict: 'right', evidence, easyEligible: false })
  })

  test('counts a slip only once the learner has said that it was meant', () => {
    expect(grade(TYPED, { text: '클루드', confirmed: true }, 'ko')).toMatchObject({
      verdict: 'right',
      easyEligible: false,
    })
    expect(grade(TYPED, { text: '클루드', confirmed: false }, 'ko').verdict).toBe('wrong')
    expect(grade(TYPED, { text: '클루드' }, 'ko').verdict).toBe('wrong')
  })

  test('never takes a blocked answer, whatever the learner says', () => {
    const evidence = { rule: 'blocked', matched: '클라우드' }
    expect(grade(TYPED, { text: '클라우드', confirmed: true }, 'ko')).toEqual({
      verdict: 'wrong',
      evidence,
      easyEligible: false,
    })
  })
})
