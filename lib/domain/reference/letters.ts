import { getChoseong } from 'es-hangul'
import type { Language } from '../language'
import type { Term } from './reference'

/** The terms under one letter of the dictionary. */
export interface LetterGroup {
  letter: string
  terms: Term[]
}

/** The terms under their letters: ㄱ to ㅎ and then A to Z in Korean, A to Z in English. */
export function byLetter(terms: readonly Term[], language: Language): LetterGroup[] {
  const groups = new Map<string, Term[]>()
  for (const term of inOrder(terms, language)) {
    const letter = letterOf(term[language])
    groups.set(letter, [...(groups.get(letter) ?? []), term])
  }
  return [...groups].map(([letter, grouped]) => ({ letter, terms: grouped }))
}

/** The order of a dictionary: Hangul before Latin, and within each as its letters follow one another. */
export function inOrder(terms: readonly Term[], language: Language): Term[] {
  const keyOf = (term: Term) => orderKey(term[language])
  return [...terms].sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)]
    return one === other ? 0 : one < other ? -1 : 1
  })
}

/** Syllables stand in dictionary order in Unicode. */
function orderKey(name: string): string {
  return `${isHangul(name) ? 0 : 1}${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`
}

/** Words that begin with a doubled consonant stand under the single one. */
const SINGLE: Record<string, string> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' }

function letterOf(name: string): string {
  const [first = ''] = name
  if (!isHangul(name)) return first.toUpperCase()
  const initial = getChoseong(first)
  return SINGLE[initial] ?? initial
}

function isHangul(name: string): boolean {
  return /^[가-힣]/.test(name)
}
