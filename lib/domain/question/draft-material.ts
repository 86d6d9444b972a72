import type { TypedKey } from '../answer/typed-key'
import type { InLanguages, Language } from '../language'
import { keysOf } from './options'
import type { Margin, Option, Place, QuestionBody } from './question'

/** All that a question may hold in one language, whatever its kind asks for. */
export interface MaterialText extends TypedKey {
  prompt: string
  hint: string
  why: string
  options: (Option & { holds?: boolean })[]
  places: Place[]
  rows: Place[]
  columns: Place[]
  unit: string
  model: string
}

/** What was written so far: a draft that changes its kind, and back, keeps it. */
export interface Material {
  keys: string[]
  /** What a worked kind, or a drawing, holds besides its texts. */
  worked: WorkedMaterial
  text: InLanguages<MaterialText>
}

interface WorkedMaterial {
  order: string[]
  placed: Record<string, string>
  value: number
  margin: Margin
  row: string
  column: string
  diagram: string
  cover: string
  also: string[]
}

const OPTION_IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const MOST_OPTIONS = 6
const BLANK: MaterialText = {
  ...{ prompt: '', hint: '', why: '', answer: '', unit: '', model: '' },
  ...{ options: [], accept: [], block: [], otherSlot: [], places: [], rows: [], columns: [] },
}

/** Nothing yet. */
export const NO_MATERIAL: Material = {
  keys: [],
  worked: {
    ...{ order: [], placed: {}, value: 0, margin: { by: 'factor', inner: 1.5, outer: 3 } },
    ...{ row: 'a', column: 'a', diagram: '', cover: '', also: [] },
  },
  text: { ko: BLANK, en: BLANK },
}

/** What a body adds to what was written before. */
export function gathered(before: Material, body: QuestionBody): Material {
  const keys = keysOf(body)
  return {
    keys: keys.length > 0 ? keys : before.keys,
    worked: { ...before.worked, ...workedIn(body) },
    text: { ko: { ...before.text.ko, ...body.text.ko }, en: { ...before.text.en, ...body.text.en } },
  }
}

function workedIn(body: QuestionBody): Partial<WorkedMaterial> {
  switch (body.kind) {
    case 'ordering':
      return { order: body.order }
    case 'matching':
    case 'categorise':
      return { placed: body.keys }
    case 'numeric':
      return { value: body.value, margin: body.margin }
    case 'hotspot':
      return { row: body.row, column: body.column }
    case 'occlusion':
      return { diagram: body.diagram, cover: body.cover, also: body.also }
    default:
      return {}
  }
}

/** The text of one kind in both languages. */
export function inBoth<Text>(
  { text }: Material,
  write: (text: MaterialText, language: Language) => Text,
): InLanguages<Text> {
  return { ko: write(text.ko, 'ko'), en: write(text.en, 'en') }
}

/** The options as plain ones, at least so many of them. */
export function optionsIn({ options }: MaterialText, least: number): Option[] {
  return filledUp(options, least).map(({ id, text, why }) => ({ id, text, why }))
}

/** Options with empty ones after them, until there are so many. */
export function filledUp<Each extends Option>(options: Each[], least: number): (Each | Option)[] {
  const free = OPTION_IDS.filter((id) => options.every((one) => one.id !== id))
  return [...options, ...free.slice(0, Math.max(0, least - options.length)).map(emptyOption)]
}

/** Places with empty ones after them, until there are so many. */
export function placesIn(places: Place[], least: number): Place[] {
  const free = OPTION_IDS.filter((id) => places.every((one) => one.id !== id))
  return [...places, ...free.slice(0, Math.max(0, least - places.length)).map((id) => ({ id, text: '' }))]
}

/** An id that none has yet; undefined where there may be no more. */
export function freeOptionId(options: { id: string }[], most = MOST_OPTIONS): string | undefined {
  return options.length < most ? OPTION_IDS.find((id) => options.every((one) => one.id !== id)) : undefined
}

export function emptyOption(id: string): Option {
  return { id, text: '', why: '' }
}
