import { describe, expect, test } from 'vitest'
import { QUESTION_KINDS } from './demand'
import { asKind, emptyDraft } from './draft'
import { DraftFromEditor } from './draft-schema'
import { lint } from './lint'
import type { QuestionBody } from './question'
import { ALL_WORKED, CATEGORISE, HOTSPOT, MATCHING, NUMERIC, ORDERING, RECALL } from './testing/worked'

const codes = (body: QuestionBody) => [...new Set(lint(body).map(({ code }) => code))]
const errors = (body: QuestionBody) => [
  ...new Set(lint(body).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []))),
]
const both = <Text>(text: Text) => ({ ko: text, en: text })

describe('the linter', () => {
  test.each(ALL_WORKED)('has nothing to mend in a whole $kind', (body) => {
    expect(errors(body)).toEqual([])
  })

  test.each(QUESTION_KINDS)('finds an empty %s unwritten, and lets it be kept as a draft', (kind) => {
    const { body } = emptyDraft(kind)
    expect(codes(body)).toContain('language-missing')
    const draft = { id: 'a', editVersion: 0, factId: 'f', asOf: null, body }
    expect(DraftFromEditor.safeParse(draft).error).toBeUndefined()
  })

  test('wants every step of an order once', () => {
    expect(errors({ ...ORDERING, order: ['a', 'b', 'c'] })).toEqual(['key-missing'])
    expect(errors({ ...ORDERING, order: ['a', 'b', 'c', 'z'] })).toEqual(['key-missing'])
  })

  test('wants a place for everything, and in a matching another one for each', () => {
    const { d, ...keys } = MATCHING.keys
    expect(errors({ ...MATCHING, keys })).toEqual(['place-unset'])
    expect(errors({ ...MATCHING, keys: { ...keys, d: 'p' } })).toEqual(['place-shared'])
    expect(errors({ ...CATEGORISE, keys: { ...CATEGORISE.keys, a: 'z' } })).toEqual(['place-unset'])
    expect(codes(CATEGORISE)).toContain('place-empty')
  })

  test('wants names for places, and different ones', () => {
    const text = { ...MATCHING.text.ko, places: MATCHING.text.ko.places.map((place) => ({ ...place, text: '곳' })) }
    expect(errors({ ...MATCHING, text: both(text) })).toEqual(['place-repeated'])
    const nameless = { ...HOTSPOT.text.ko, rows: HOTSPOT.text.ko.rows.map((row) => ({ ...row, text: '' })) }
    expect(errors({ ...HOTSPOT, text: both(nameless) })).toEqual(['place-missing'])
  })

  test('wants a number, and ranges that hold one another', () => {
    expect(errors({ ...NUMERIC, value: 0 })).toContain('value-missing')
    const margins = [
      { by: 'factor', inner: 0.5, outer: 2 },
      { by: 'factor', inner: 3, outer: 2 },
      { by: 'points', inner: 3, outer: 2 },
    ] as const
    for (const margin of margins) expect(errors({ ...NUMERIC, margin })).toEqual(['margin-odd'])
    expect(codes({ ...NUMERIC, margin: { by: 'factor', inner: 2, outer: 1000 } })).toContain('margin-wide')
    expect(codes({ ...NUMERIC, value: 10, margin: { by: 'points', inner: 1, outer: 6 } })).toContain('margin-wide')
  })

  test('wants a cell that the grid has, and lists that pair across languages', () => {
    expect(errors({ ...HOTSPOT, row: 'z' })).toEqual(['cell-missing'])
    const { ko } = HOTSPOT.text
    expect(errors({ ...HOTSPOT, text: { ko, en: { ...ko, rows: [...ko.rows, { id: 't9', text: 't9' }] } } })).toEqual([
      'options-unpaired',
    ])
  })

  test('wants a model of an explanation', () => {
    expect(errors({ ...RECALL, text: both({ ...RECALL.text.ko, model: ' ' }) })).toEqual(['model-missing'])
  })
})

describe('a draft', () => {
  test.each(ALL_WORKED)('of $kind has kept what was written after it has been every other kind', (body) => {
    const begun: ReturnType<typeof asKind> = {
      ...asKind(emptyDraft(), 'single'),
      draft: { factId: '', asOf: null, body },
    }
    const all = QUESTION_KINDS.reduce(({ draft, spare }, kind) => asKind(draft, kind, spare), begun)
    const back = asKind(all.draft, body.kind, all.spare).draft.body
    for (const [name, value] of Object.entries(body.text.ko))
      expect(back.text.ko).toHaveProperty(name, Array.isArray(value) ? expect.arrayContaining(value) : value)
    const { text, ...own } = body
    expect(back).toMatchObject('order' in own ? { order: expect.arrayContaining(own.order) } : own)
  })
})
