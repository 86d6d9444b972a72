import type { TypedKey } from '../answer/typed-key'
import type { InLanguages, Language } from '../language'
import { keysOf } from './options'
import type { Option, QuestionBody } from './question'

/** All that a question may hold in one language, whatever its kind asks for. */
export interface MaterialText extends TypedKey {
  prompt: string
  hint: string
  why: string
  options: (Option & { holds?: boolean })[]
}

/** What was written so far: a draft that changes its kind, and back, keeps it. */
export interface Material {
  keys: string[]
  text: InLanguages<MaterialText>
}

const OPTION_IDS = ['a', 'b', 'c', 'd', 'e', 'f']
const BLANK: MaterialText = {
  ...{ prompt: '', hint: '', why: '', answer: '' },
  ...{ options: [], accept: [], block: [], otherSlot: [] },
}

/** Nothing yet. */
export const NO_MATERIAL: Material = { keys: [], text: { ko: BLANK, en: BLANK } }

/** What a body adds to what was written before. */
export function gathered(before: Material, body: QuestionBody): Material {
  const keys = keysOf(body)
  return {
    keys: keys.length > 0 ? keys : before.keys,
    text: { ko: { ...before.text.ko, ...body.text.ko }, en: { ...before.text.en, ...body.text.en } },
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

/** An id that no option has yet; undefined where there may be no more. */
export function freeOptionId(options: Option[]): string | undefined {
  return OPTION_IDS.find((id) => options.every((one) => one.id !== id))
}

export function emptyOption(id: string): Option {
  return { id, text: '', why: '' }
}
