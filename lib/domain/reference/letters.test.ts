import { expect, test } from 'vitest'
import { byLetter } from './letters'
import type { Term } from './reference'

const aTerm = (ko: string, en: string): Term => ({
  ...{ id: en, ko, en, aliases: { ko: [], en: [] }, meaning: { ko, en }, facts: [] },
})
const TERMS = [
  aTerm('토큰화', 'tokenisation'),
  aTerm('GPU', 'GPU'),
  aTerm('까닭', 'reason'),
  aTerm('토큰', 'token'),
  aTerm('n그램', 'n-gram'),
  aTerm('가중치', 'weight'),
  aTerm('A.X', 'A.X'),
]

test('Korean words stand from ㄱ to ㅎ, doubled consonants under the single ones, and Latin after them', () => {
  expect(byLetter(TERMS, 'ko').map(({ letter, terms }) => [letter, ...terms.map(({ ko }) => ko)])).toEqual([
    ['ㄱ', '가중치', '까닭'],
    ['ㅌ', '토큰', '토큰화'],
    ['A', 'A.X'],
    ['G', 'GPU'],
    ['N', 'n그램'],
  ])
})

test('English words stand from A to Z, whatever their case', () => {
  expect(byLetter(TERMS, 'en').map(({ letter, terms }) => [letter, ...terms.map(({ en }) => en)])).toEqual([
    ['A', 'A.X'],
    ['G', 'GPU'],
    ['N', 'n-gram'],
    ['R', 'reason'],
    ['T', 'token', 'tokenisation'],
    ['W', 'weight'],
  ])
})
