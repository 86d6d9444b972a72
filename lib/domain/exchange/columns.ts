import { LANGUAGES, type Language } from '../language'
import type { FieldPath } from './exchanged'

/**
 * The columns of a table of questions. What there can be several of has numbered columns: `option_2_why_en` is why the
 * second option is right or wrong, in English. Options stand side by side in both languages, under one id.
 */

export const HEAD_COLUMNS = ['id', 'fact', 'kind', 'use', 'status', 'change', 'as_of', 'right'] as const
export const NEEDED_COLUMNS = ['id', 'fact', 'kind'] as const

/** Of a diagram with covers: which one, the label that is asked, and those that are covered with it. */
const COVERED_COLUMNS = ['diagram', 'cover', 'also'] as const

/** What a worked kind has besides its prompt and its hint, as JSON: orders, places and grids are no row of cells. */
export const MORE_COLUMN = 'more'

const IN_LANGUAGES = ['prompt', 'hint', 'order', 'answer', 'accept', 'why'] as const
const REMARKS = { block: 'block', otherSlot: 'other_slot' } as const
export type RemarkList = keyof typeof REMARKS

const MOST_OPTIONS = 6
const MOST_REMARKS = 200

export function textColumn(field: (typeof IN_LANGUAGES)[number], language: Language): string {
  return `${field}_${language}`
}

export function optionColumn(number: number, part: 'id' | 'holds'): string {
  return `option_${number}_${part}`
}

export function optionTextColumn(number: number, part: 'text' | 'why', language: Language): string {
  return `option_${number}_${part === 'why' ? 'why_' : ''}${language}`
}

export function remarkColumn(list: RemarkList, number: number, part: 'text' | 'why', language: Language): string {
  return `${REMARKS[list]}_${number}_${part === 'why' ? 'why_' : ''}${language}`
}

/** Every column that a table of questions may have, in order. */
export const ALL_COLUMNS: ReadonlySet<string> = new Set(everyColumn())

function everyColumn(): string[] {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
  const texts = (field: (typeof IN_LANGUAGES)[number]) => LANGUAGES.map((language) => textColumn(field, language))
  const pairs = (column: (part: 'text' | 'why', language: Language) => string) =>
    LANGUAGES.flatMap((language) => [column('text', language), column('why', language)])
  return [
    ...HEAD_COLUMNS,
    ...texts('prompt'),
    ...texts('hint'),
    ...numbers(MOST_OPTIONS).flatMap((number) => [
      optionColumn(number, 'id'),
      optionColumn(number, 'holds'),
      ...pairs((part, language) => optionTextColumn(number, part, language)),
    ]),
    ...texts('order'),
    ...texts('answer'),
    ...texts('accept'),
    ...(['block', 'otherSlot'] as const).flatMap((list) =>
      numbers(MOST_REMARKS).flatMap((number) => pairs((part, language) => remarkColumn(list, number, part, language))),
    ),
    ...texts('why'),
    ...COVERED_COLUMNS,
    MORE_COLUMN,
  ]
}

/** The number of an option's columns, or of a remark's; null for other columns. */
export function numberOf(column: string): { list: 'option' | 'block' | 'other_slot'; number: number } | null {
  const found = /^(option|block|other_slot)_(\d+)_/.exec(column)
  return found ? { list: found[1] as 'option' | 'block' | 'other_slot', number: Number(found[2]) } : null
}

/** The column in which a field of the JSON shape stands. `optionNumber` tells which columns an option has. */
export function columnOf(path: FieldPath, optionNumber: (language: Language, index: number) => number): string {
  const [first, field, index, part] = path
  if (first !== 'ko' && first !== 'en') return columnOfHead(String(first))
  const shown = part === 'why' ? 'why' : 'text'
  switch (field) {
    case 'options':
      return columnOfOption(optionNumber(first, Number(index ?? 0)), part, first)
    case 'block':
    case 'otherSlot':
      return remarkColumn(field, Number(index ?? 0) + 1, shown, first)
    default:
      return `${field ?? 'prompt'}_${first}`
  }
}

function columnOfOption(number: number, part: string | number | undefined, language: Language): string {
  if (part === 'id' || part === 'holds') return optionColumn(number, part)
  return optionTextColumn(number, part === 'why' ? 'why' : 'text', language)
}

function columnOfHead(field: string): string {
  if (field === 'asOf') return 'as_of'
  return field === 'key' || field === 'keys' ? 'right' : field
}
