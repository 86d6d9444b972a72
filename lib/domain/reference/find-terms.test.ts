import { describe, expect, test } from 'vitest'
import type { Language } from '../language'
import { findTerms } from './find-terms'
import type { Term } from './reference'

const aTerm = (id: string, ko: string, en: string, change: Partial<Term> = {}): Term => ({
  ...{ id, ko, en, aliases: { ko: [], en: [] }, meaning: { ko: `${ko}이에요.`, en: `It is ${en}.` }, facts: ['a.1'] },
  ...change,
})
const TERMS = [
  aTerm('token', '토큰', 'token'),
  aTerm('tokenisation', '토큰화', 'tokenisation', { aliases: { ko: ['토크나이징'], en: ['tokenization'] } }),
  aTerm('claude', 'Claude', 'Claude', { aliases: { ko: ['클로드'], en: [] } }),
  aTerm('parameter', '매개변수', 'parameter', { aliases: { ko: ['파라미터'], en: [] } }),
  aTerm('step', '걸음(스텝)', 'step', { meaning: { ko: '매개변수를 한 번 고치는 일', en: 'adjusting once' } }),
  aTerm('citation', '출처', 'source', { aliases: { ko: ['각서'], en: [] } }),
]
const found = (search: string, language: Language = 'ko') => findTerms(TERMS, search, language).map(({ id }) => id)

describe('a search in the glossary', () => {
  test.each([
    ['by name, the very word first', '토큰', ['token', 'tokenisation']],
    ['by name in the other language', 'Token', ['token', 'tokenisation']],
    ['by an alias', '클로드', ['claude']],
    ['by an alias in the other spelling', 'tokenization', ['tokenisation']],
    ['one by its plural', 'parameters', ['parameter']],
    ['whatever the spaces and marks', '토큰 화', ['tokenisation']],
    ['by the first consonants', 'ㅌㅋㅎ', ['tokenisation']],
    ['by the beginning of the first consonants', 'ㅌㅋ', ['token', 'tokenisation']],
    ['by the first consonants of an alias', 'ㅍㄹㅁㅌ', ['parameter']],
    ['by consonants that the keyboard joined', 'ㄳ', ['citation']],
    ['by what was typed on the other keyboard', 'xhzms', ['token', 'tokenisation']],
    ['by a word of the meaning, after the names', '매개변수', ['parameter', 'step']],
  ])('finds %s', (_, search, expected) => {
    expect(found(search)).toEqual(expected)
  })

  test('finds nothing for what nobody calls anything, and for marks alone', () => {
    expect(found('증기 기관')).toEqual([])
    expect(found('?!')).toEqual([])
    expect(found('ㅎㅎㅎ')).toEqual([])
  })

  test('stands in the order of the page', () => {
    expect(found('is', 'en').slice(0, 2)).toEqual(['tokenisation', 'claude'])
  })
})
