import { LANGUAGES, type Language } from '../language'
import type { QuestionDraft } from './draft'
import { keysOf, optionsOf } from './options'
import { isWorked, type Option, type QuestionBody } from './question'
import { marginWords, rightAnswer } from './right-answer'

/** Fields of a text whose names have words of their own; what a further kind brings is called `more` until it has. */
const FIELDS = [
  ...(['prompt', 'hint', 'answer', 'accept', 'block', 'otherSlot', 'why'] as const),
  ...(['unit', 'model', 'places', 'rows', 'columns'] as const),
] as const
export type SlotName =
  | (typeof FIELDS)[number]
  | 'fact'
  | 'as-of'
  | 'kind'
  | 'key'
  | 'margin'
  | 'option'
  | 'option-text'
  | 'option-why'
  | 'option-side'
  | 'drawing'
  | 'more'

/** One place of a draft that can be compared with the same place of another, and be taken from it. */
export interface Slot {
  /** Names it among the slots of two drafts. */
  id: string
  name: SlotName
  language: Language | null
  /** Of an option, counted from 1. */
  position: number | null
  get: (draft: QuestionDraft) => unknown
  set: (draft: QuestionDraft, value: unknown) => QuestionDraft
}

/** The slots in which two drafts differ, in the order of the editor. */
export function differingSlots(one: QuestionDraft, other: QuestionDraft): Slot[] {
  return slotsOf(one, other).filter(({ get }) => !isSame(get(one), get(other)))
}

/** `target` with these slots taken from `source`. */
export function withSlots(target: QuestionDraft, source: QuestionDraft, slots: Slot[]): QuestionDraft {
  return slots.reduce((draft, { get, set }) => set(draft, get(source)), target)
}

/** The same content, whatever the order of its fields: a database keeps none. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other
  const names = Object.keys(one)
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => isSame(one[name], other[name]))
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** A slot's content as one reads it. */
export function slotWords({ name, get }: Slot, draft: QuestionDraft): string {
  const { body } = draft
  if (name === 'margin' && body.kind === 'numeric') return marginWords(body)
  if (name !== 'key') return wordsOf(get(draft))
  return isWorked(body) ? rightAnswer(body, 'ko') : rightOptions(body).join('\n')
}

function rightOptions(body: QuestionBody): string[] {
  return keysOf(body).map((key) => optionsOf(body, 'ko').find(({ id }) => id === key)?.text || key)
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('\n')
  if (typeof value !== 'object' || value === null) return value === null || value === undefined ? '' : String(value)
  const named = Object.entries(value).filter(([name, each]) => name !== 'id' && typeof each !== 'boolean')
  return named.map(([, each]) => wordsOf(each)).join(' — ')
}

function slotsOf(one: QuestionDraft, other: QuestionDraft): Slot[] {
  const of = (name: SlotName) => ({ id: name, name, language: null, position: null })
  const fact: Slot = {
    ...of('fact'),
    get: ({ factId }) => factId,
    set: (draft, value) => ({ ...draft, factId: value as string }),
  }
  const asOf: Slot = {
    ...of('as-of'),
    get: (draft) => draft.asOf,
    set: (draft, value) => ({ ...draft, asOf: value as string | null }),
  }
  const whole: Slot = {
    ...of('kind'),
    get: ({ body }) => body,
    set: (draft, value) => ({ ...draft, body: value as QuestionBody }),
  }
  if (one.body.kind !== other.body.kind) return [fact, whole, asOf]
  const inside = LANGUAGES.flatMap((language) => [
    ...fieldSlots(one.body, language),
    ...optionSlots(one.body, other.body, language),
  ])
  return [fact, ...inside, ...oneSidedOptions(one.body, other.body), ...keySlots(one.body), asOf]
}

/** Every field of a text but its options. */
function fieldSlots(body: QuestionBody, language: Language): Slot[] {
  const fields = Object.keys(body.text[language]).filter((field) => field !== 'options')
  const known = FIELDS.filter((field) => fields.includes(field))
  const order = [...known, ...fields.filter((field) => !known.some((each) => each === field)).sort()]
  return order.map((field) => ({
    id: `${language}.${field}`,
    name: FIELDS.find((each) => each === field) ?? 'more',
    language,
    position: null,
    get: (draft) => textIn(draft, language)[field],
    set: (draft, value) => withTextIn(draft, language, { ...textIn(draft, language), [field]: value }),
  }))
}

/** Words of the options that both have. */
function optionSlots(one: QuestionBody, other: QuestionBody, language: Language): Slot[] {
  const shared = optionsOf(one, language).filter(({ id }) => optionsOf(other, language).some((each) => each.id === id))
  return shared.flatMap(({ id: optionId }, index) => {
    const slot = (field: string, name: SlotName): Slot => ({
      id: `${language}.${optionId}.${field}`,
      name,
      language,
      position: index + 1,
      get: (draft) => fieldsOf(optionIn(draft, language, optionId))[field],
      set: (draft, value) => withOptionIn(draft, language, optionId, { [field]: value }),
    })
    return [slot('text', 'option-text'), slot('why', 'option-why'), slot('holds', 'option-side')]
  })
}

/** Options that only one of them has come and go whole, in both languages. */
function oneSidedOptions(one: QuestionBody, other: QuestionBody): Slot[] {
  const idsOf = (body: QuestionBody) => optionsOf(body, 'ko').map(({ id }) => id)
  const [ours, theirs] = [idsOf(one), idsOf(other)]
  const lone = [...ours.filter((id) => !theirs.includes(id)), ...theirs.filter((id) => !ours.includes(id))]
  return lone.map((optionId) => ({
    id: `option.${optionId}`,
    name: 'option',
    language: null,
    position: (ours.includes(optionId) ? ours : theirs).indexOf(optionId) + 1,
    get: (draft) => pairIn(draft, optionId),
    set: (draft, value) => withPair(draft, optionId, value as Pair | null),
  }))
}

const KEY_FIELDS = ['key', 'keys', 'order', 'value', 'row', 'column']

/** A cover is the name of a label of its diagram: they go together. */
const DRAWING_FIELDS = ['diagram', 'cover', 'also']

const DRAWING: Slot = {
  ...{ id: 'drawing', name: 'drawing', language: null, position: null },
  get: ({ body }) => Object.fromEntries(DRAWING_FIELDS.map((field) => [field, fieldsOf(body)[field]])),
  set: (draft, value) => ({ ...draft, body: { ...draft.body, ...(value as object) } as QuestionBody }),
}

function nameOf(field: string): SlotName {
  if (KEY_FIELDS.includes(field)) return 'key'
  return field === 'margin' ? 'margin' : 'more'
}

/** What a body holds besides its texts: which options are right, and whatever a further kind brings. */
function keySlots(body: QuestionBody): Slot[] {
  const fields = Object.keys(body).filter((field) => !['kind', 'text', ...DRAWING_FIELDS].includes(field))
  const own = fields.sort().map(
    (field): Slot => ({
      id: field,
      name: nameOf(field),
      language: null,
      position: null,
      get: ({ body: of }) => fieldsOf(of)[field],
      set: (draft, value) => ({ ...draft, body: { ...draft.body, [field]: value } as QuestionBody }),
    }),
  )
  return body.kind === 'occlusion' ? [DRAWING, ...own] : own
}

type Pair = Record<Language, Option>

function pairIn(draft: QuestionDraft, optionId: string): Pair | null {
  const [ko, en] = [optionIn(draft, 'ko', optionId), optionIn(draft, 'en', optionId)]
  return ko && en ? { ko, en } : null
}

function withPair(draft: QuestionDraft, optionId: string, pair: Pair | null): QuestionDraft {
  return LANGUAGES.reduce((before, language) => {
    const others = optionsOf(before.body, language).filter(({ id }) => id !== optionId)
    return withOptionsIn(before, language, pair ? [...others, pair[language]] : others)
  }, draft)
}

function optionIn({ body }: QuestionDraft, language: Language, optionId: string): Option | undefined {
  return optionsOf(body, language).find(({ id }) => id === optionId)
}

function withOptionIn(draft: QuestionDraft, language: Language, optionId: string, words: object): QuestionDraft {
  const options = optionsOf(draft.body, language)
  return withOptionsIn(
    draft,
    language,
    options.map((one) => (one.id === optionId ? { ...one, ...words } : one)),
  )
}

function withOptionsIn(draft: QuestionDraft, language: Language, options: Option[]): QuestionDraft {
  return withTextIn(draft, language, { ...textIn(draft, language), options })
}

function textIn({ body }: QuestionDraft, language: Language): Record<string, unknown> {
  return fieldsOf(body.text[language])
}

function withTextIn(draft: QuestionDraft, language: Language, text: Record<string, unknown>): QuestionDraft {
  return { ...draft, body: { ...draft.body, text: { ...draft.body.text, [language]: text } } as QuestionBody }
}

/** What a value holds by name: slots are found by name, whatever the kind. */
function fieldsOf(value: object | undefined): Record<string, unknown> {
  return { ...value }
}
