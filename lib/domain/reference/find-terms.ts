import { disassemble, getChoseong } from 'es-hangul'
import { otherLayouts } from '../answer/layout'
import { normalForm } from '../answer/normal-form'
import type { Language } from '../language'
import { inOrder } from './letters'
import type { Term } from './reference'

/**
 * The terms that a search means, the nearest first: by name or alias in either language, in the plural, by the first
 * consonants (`ㅌㅋ` finds 토큰), by what was typed on the other keyboard, and at last by the words of the meaning.
 */
export function findTerms(terms: readonly Term[], search: string, language: Language): Term[] {
  for (const typed of [search, search.replace(/(?<=\w{3})s$/i, ''), ...otherLayouts(search)]) {
    const found = ranked(terms, typed, language)
    if (found.length > 0) return found
  }
  return []
}

function ranked(terms: readonly Term[], search: string, language: Language): Term[] {
  const rankOf = isInitials(search) ? rankByInitials(search) : rankByWords(search)
  const matches = inOrder(terms, language).flatMap((term) => {
    const rank = rankOf(term)
    return rank === null ? [] : [{ term, rank }]
  })
  return matches.sort((a, b) => a.rank - b.rank).map(({ term }) => term)
}

type Rank = (term: Term) => number | null

function isInitials(search: string): boolean {
  return /^[ㄱ-ㅎ\s]+$/.test(search) && search.trim() !== ''
}

/** A keyboard joins some consonants that follow one another (ㄳ): they are two again here. */
function rankByInitials(search: string): Rank {
  const wanted = disassemble(search.replace(/\s+/g, ''))
  return ({ ko, aliases }) =>
    placeIn(
      [ko, ...aliases.ko].map((name) => getChoseong(name).replace(/\s+/g, '')),
      wanted,
    )
}

function rankByWords(search: string): Rank {
  const wanted = normalForm(search)
  if (wanted === '') return () => null
  return ({ ko, en, aliases, meaning }) => {
    const names = placeIn([ko, en, ...aliases.ko, ...aliases.en].map(normalForm), wanted)
    if (names !== null) return names
    return normalForm(meaning.ko).includes(wanted) || normalForm(meaning.en).includes(wanted) ? 3 : null
  }
}

/** 0 for a name that is the very word, 1 for one that begins with it, 2 for one that holds it. */
function placeIn(names: readonly string[], wanted: string): number | null {
  if (names.includes(wanted)) return 0
  if (names.some((name) => name.startsWith(wanted))) return 1
  return names.some((name) => name.includes(wanted)) ? 2 : null
}
