import { describe, expect, test } from 'vitest'
import type { QuestionBody, SingleBody, TypedBody } from './question'
import { type WordingChange, wordingDifference } from './wording'

const typedText = (answer: string) => ({
  ...{ prompt: `P ${answer}`, hint: '', answer, accept: ['첫째'], block: [{ text: '막음', why: '까닭' }] },
  ...{ otherSlot: [], why: '왜' },
})
const TYPED: TypedBody = { kind: 'typed', text: { ko: typedText('토큰'), en: typedText('token') } }

const options = (prefix: string) =>
  ['a', 'b'].map((id) => ({ id, text: `${prefix} ${id}`, why: `${prefix} why ${id}` }))
const SINGLE: SingleBody = {
  kind: 'single',
  key: 'a',
  text: {
    ko: { prompt: '물음', hint: '힌트', options: options('보기') },
    en: { prompt: 'Prompt', hint: 'Hint', options: options('option') },
  },
}

function difference(before: QuestionBody, after: QuestionBody): string[] {
  return wordingDifference({ body: before, asOf: null }, { body: after, asOf: null }).map(told)
}

function told({ field, language, optionId, before, after }: WordingChange): string {
  return `${[language, field, optionId].filter(Boolean).join(' ')}: ${before} → ${after}`
}

describe('the difference of two wordings', () => {
  test('is nothing where nothing changed', () => {
    expect(difference(TYPED, structuredClone(TYPED))).toEqual([])
    expect(difference(SINGLE, structuredClone(SINGLE))).toEqual([])
  })

  test('names one more accepted spelling as one line, and nothing beside it', () => {
    const after = structuredClone(TYPED)
    after.text.ko.accept.unshift('둘째')
    expect(difference(TYPED, after)).toEqual(['ko accept: null → 둘째'])
    expect(difference(after, TYPED)).toEqual(['ko accept: 둘째 → null'])
  })

  test('shows a blocked answer with what is said to it', () => {
    const after = structuredClone(TYPED)
    after.text.ko.block = [{ text: '막음', why: '다른 까닭' }]
    expect(difference(TYPED, after)).toEqual(['ko block: 막음 – 까닭 → 막음 – 다른 까닭'])
  })

  test('follows an option by its id, and tells another right one from another wording of it', () => {
    const reworded = structuredClone(SINGLE)
    reworded.text.en.options = [{ id: 'b', text: 'option b', why: 'option why b' }, ...options('new').slice(0, 1)]
    expect(difference(SINGLE, reworded)).toEqual([
      'en option a: option a → new a',
      'en optionWhy a: option why a → new why a',
    ])
    expect(difference(SINGLE, { ...SINGLE, key: 'b' })).toEqual([
      'ko key: 보기 a → 보기 b',
      'en key: option a → option b',
    ])
  })

  test('reads Korean first and each language from prompt to explanations, and the month before both', () => {
    const after = structuredClone(SINGLE)
    after.text.en.prompt = 'Another'
    after.text.ko.hint = ''
    after.text.ko.prompt = '다른 물음'
    const changes = wordingDifference({ body: SINGLE, asOf: '2026-01' }, { body: after, asOf: '2026-02' })
    expect(changes.map(told)).toEqual([
      'asOf: 2026-01 → 2026-02',
      'ko prompt: 물음 → 다른 물음',
      'ko hint: 힌트 → null',
      'en prompt: Prompt → Another',
    ])
  })

  test('says of a claim which side each reason speaks for', () => {
    const reasons = [
      { id: 'a', text: '맞음', why: '왜', holds: true },
      { id: 'b', text: '틀림', why: '왜', holds: false },
    ]
    const text = { prompt: '주장', hint: '', options: reasons }
    const before: QuestionBody = { kind: 'true_false', key: 'a', text: { ko: text, en: { ...text } } }
    const after = structuredClone(before)
    after.text.ko.options = reasons.map((reason) => ({ ...reason, holds: !reason.holds }))
    expect(difference(before, after)).toEqual(['ko holds a: yes → no', 'ko holds b: no → yes'])
  })
})
