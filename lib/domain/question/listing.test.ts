import fc from 'fast-check'
import { expect, test } from 'vitest'
import { QUESTION_KINDS } from './demand'
import { QUESTION_STATUSES } from './draft'
import {
  FLAGS,
  isFiltered,
  LANGUAGES_WRITTEN,
  LIST_SORTS,
  LIST_VIEWS,
  type ListFilter,
  listFilterOf,
  QUESTION_USES,
  queryOf,
  TIERS,
  wordsOf,
} from './listing'

const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const word = fc.string({ minLength: 1, maxLength: 100 }).filter((text) => !text.includes('\u0000'))
const aFilter: fc.Arbitrary<ListFilter> = fc.record({
  search: fc.oneof(fc.constant(''), word),
  course: orNull(word),
  lesson: orNull(word),
  fact: orNull(word),
  kind: orNull(fc.constantFrom(...QUESTION_KINDS)),
  status: orNull(fc.constantFrom(...QUESTION_STATUSES)),
  use: orNull(fc.constantFrom(...QUESTION_USES)),
  written: orNull(fc.constantFrom(...LANGUAGES_WRITTEN)),
  tier: orNull(fc.constantFrom(...TIERS)),
  flag: orNull(fc.constantFrom(...FLAGS)),
  view: orNull(fc.constantFrom(...LIST_VIEWS)),
  sort: fc.constantFrom(...LIST_SORTS),
  isReversed: fc.boolean(),
  page: fc.integer({ min: 1, max: 999_999 }),
})

test('whatever is filtered stands in the address, and comes back from it', () => {
  fc.assert(
    fc.property(aFilter, (filter) => {
      expect(listFilterOf(queryOf(filter))).toEqual(filter)
    }),
  )
})

test('the plain list has a plain address', () => {
  expect(queryOf(listFilterOf({}))).toEqual({})
  expect(isFiltered(listFilterOf({ sort: 'fact', page: '2' }))).toBe(false)
  expect(isFiltered(listFilterOf({ view: 'disputed' }))).toBe(true)
})

test('what cannot be read filters nothing', () => {
  const odd = { q: ['a', 'b'], kind: 'essay', status: '', view: '__proto__', sort: 'id; drop', page: '-1' }
  expect(listFilterOf(odd)).toEqual(listFilterOf({}))
})

test('a search is the same however it was typed', () => {
  expect(wordsOf(' 무엇  ＴＯＫＥＮ '.normalize('NFD'))).toEqual(['무엇', 'token'])
})
