import { LANGUAGES, type Language } from '../language'
import { QUESTION_KINDS } from '../question/demand'
import { WORKED_KINDS } from '../question/question'
import {
  columnOf,
  MORE_COLUMN,
  numberOf,
  optionColumn,
  optionTextColumn,
  type RemarkList,
  remarkColumn,
  textColumn,
} from './columns'
import type { BroughtQuestion, FieldName, FieldPath } from './exchanged'
import { type FileProblem, fileProblem, type Problem } from './problem'
import { readQuestion } from './read-question'
import { NO_OPTIONS } from './table-cells'

interface ReadRow {
  question: BroughtQuestion | null
  problems: Problem[]
  nameOf: FieldName
}

/** One row of a table as a question. Cells are read into the shape of JSON, so that both are judged alike. */
export function readTableRow(cells: ReadonlyMap<string, string>, row: number): ReadRow {
  const used = new Set<string>()
  const cell = (column: string) => {
    used.add(column)
    return cells.get(column) ?? ''
  }
  const problems: Problem[] = []
  const say = (code: FileProblem, column: string) => problems.push(fileProblem(code, row, column))
  const reading: Reading = { cell, say, cells, ids: [], sides: [] }
  const raw = rawOf(reading)
  const shown = raw as { [language in Language]?: { options?: { id: string }[] } }
  const nameOf: FieldName = (path) =>
    isWorkedKind(raw.kind) && isInMore(path)
      ? MORE_COLUMN
      : columnOf(path, (language, index) => {
          const id = shown[language]?.options?.[index]?.id
          return (id === undefined ? index : reading.ids.indexOf(id)) + 1
        })
  for (const column of cells.keys()) if (!used.has(column) && isJudged(raw.kind)) say('not-for-kind', column)
  const read = readQuestion(raw, row, nameOf)
  return {
    question: problems.length > 0 ? null : read.question,
    problems: eachOnce([...problems, ...read.problems]),
    nameOf,
  }
}

/** What both languages share a column for is wrong in both of them. */
function eachOnce(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.column}`, problem])).values()]
}

interface Reading {
  cells: ReadonlyMap<string, string>
  /** A cell's words, and from then on it has been read. */
  cell: (column: string) => string
  say: (code: FileProblem, column: string) => void
  /** The ids of the options by the number of their columns. */
  ids: string[]
  /** Of reasons: for which side each of them speaks. */
  sides: (boolean | undefined)[]
}

/** Of a kind that is none it cannot be said which columns it has. */
function isJudged(kind: unknown): boolean {
  return QUESTION_KINDS.some((known) => known === kind)
}

function rawOf(reading: Reading): Record<string, unknown> {
  const { cell } = reading
  const given = (column: string) => cell(column) || undefined
  const kind = given('kind')
  if (isWorkedKind(kind)) return { ...headOf(reading, kind), ...workedOf(reading) }
  const isTyped = kind === 'typed'
  reading.ids = isTyped ? [] : optionIds(reading)
  reading.sides = kind === 'true_false' ? reading.ids.map((_, index) => sideAt(reading, index + 1)) : []
  const texts = LANGUAGES.map((language) => [language, textOf(reading, kind, language)])
  return {
    ...headOf(reading, kind),
    ...(isTyped ? {} : keyOf(kind, reading)),
    ...(kind === 'occlusion' ? coveredOf(reading) : {}),
    ...Object.fromEntries(texts),
  }
}

function headOf({ cell }: Reading, kind: string | undefined): object {
  const given = (column: string) => cell(column) || undefined
  return {
    ...{ id: given('id'), fact: given('fact'), kind, use: given('use'), status: given('status') },
    ...{ change: given('change'), asOf: given('as_of') },
  }
}

function isWorkedKind(kind: unknown): boolean {
  return WORKED_KINDS.some((known) => known === kind)
}

/** Whether a field of a worked kind stands in the column of its own. */
function isInMore([first, field]: FieldPath): boolean {
  if (first === 'ko' || first === 'en') return field !== undefined && field !== 'prompt' && field !== 'hint'
  return ['order', 'keys', 'key', 'value', 'margin', 'row', 'column'].some((each) => each === first)
}

/** Of a worked kind the prompt and the hint have columns; all else is one cell of JSON. */
function workedOf({ cell, say }: Reading): Record<string, unknown> {
  const { ko, en, ...own } = jsonIn(cell(MORE_COLUMN), say)
  const textOf = (text: unknown, language: Language) => ({
    ...(isFields(text) ? text : {}),
    ...{ prompt: cell(textColumn('prompt', language)), hint: cell(textColumn('hint', language)) },
  })
  return { ...own, ko: textOf(ko, 'ko'), en: textOf(en, 'en') }
}

function jsonIn(written: string, say: Reading['say']): Record<string, unknown> {
  if (written === '') return {}
  try {
    const value: unknown = JSON.parse(written)
    if (isFields(value)) return value
  } catch {
    // Told below, like JSON that is no object.
  }
  say('more', MORE_COLUMN)
  return {}
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function coveredOf({ cell }: Reading): object {
  return {
    diagram: cell('diagram'),
    cover: cell('cover'),
    also: cell('also')
      .split(/[\s,;]+/)
      .filter(Boolean),
  }
}

/** Options are named by their ids, or by the number of their columns. */
function keyOf(kind: string | undefined, { cell, say, ids }: Reading): object {
  const named = cell('right')
    .split(/[\s,;]+/)
    .filter(Boolean)
  if (kind !== 'multiple' && named.length > 1) say('one-right', 'right')
  const keys = named.map((name) => (ids.includes(name) ? name : (ids[Number(name) - 1] ?? name)))
  return kind === 'multiple' ? { keys } : { key: keys[0] ?? '' }
}

const LETTERS = 'abcdef'

/** An option is there as soon as one of its cells is; without an id it is called by its letter. */
function optionIds({ cell, say, cells }: Reading): string[] {
  const count = highest('option', cells)
  const isThere = (number: number) => [...cells.keys()].some((column) => column.startsWith(`option_${number}_`))
  return Array.from({ length: count }, (_, index) => {
    if (!isThere(index + 1)) say('gap-in-list', optionColumn(index + 1, 'id'))
    return cell(optionColumn(index + 1, 'id')) || (LETTERS[index] ?? '')
  })
}

function highest(list: 'option' | 'block' | 'other_slot', cells: ReadonlyMap<string, string>, language = ''): number {
  const numbers = [...cells.keys()].filter((column) => column.endsWith(language)).map(numberOf)
  return Math.max(0, ...numbers.map((found) => (found?.list === list ? found.number : 0)))
}

function textOf(reading: Reading, kind: string | undefined, language: Language): object {
  const { cell } = reading
  const text = (field: 'prompt' | 'hint' | 'answer' | 'why') => cell(textColumn(field, language))
  const hasKey = kind === 'typed' || kind === 'cloze' || kind === 'occlusion'
  return {
    ...{ prompt: text('prompt'), hint: text('hint') },
    ...(kind === 'typed' ? { why: text('why') } : { options: optionsOf(reading, kind, language) }),
    ...(hasKey && {
      answer: text('answer'),
      accept: cell(textColumn('accept', language))
        .split(/\r\n|\n|\r/)
        .filter(Boolean),
      block: remarksOf(reading, 'block', language),
      otherSlot: remarksOf(reading, 'otherSlot', language),
    }),
  }
}

function optionsOf({ cell, say, ids, sides }: Reading, kind: string | undefined, language: Language): object[] {
  const order = textColumn('order', language)
  const names = cell(order).split(/\s+/).filter(Boolean)
  const shown = names.length === 0 ? ids : names.filter((name) => name !== NO_OPTIONS)
  if (shown.some((name) => !ids.includes(name))) say('order', order)
  const options = ids.map((id, index) => ({
    id,
    ...(kind === 'true_false' && { holds: sides[index] }),
    text: cell(optionTextColumn(index + 1, 'text', language)),
    why: cell(optionTextColumn(index + 1, 'why', language)),
  }))
  return names.length === 0 ? options : shown.flatMap((name) => options.find(({ id }) => id === name) ?? [])
}

const YES = ['yes', 'y', 'true', '1', 'o', '예', '네', '맞음', '맞다']
const NO = ['no', 'n', 'false', '0', 'x', '아니요', '아니오', '틀림', '아니다']

/** Undefined where nothing stands, which is refused as missing. */
function sideAt({ cell, say }: Reading, number: number): boolean | undefined {
  const column = optionColumn(number, 'holds')
  const plain = cell(column).trim().toLowerCase()
  if (plain === '') return undefined
  if (!YES.includes(plain) && !NO.includes(plain)) say('yes-or-no', column)
  return YES.includes(plain)
}

function remarksOf({ cell, cells, say }: Reading, list: RemarkList, language: Language): object[] {
  const name = list === 'block' ? 'block' : 'other_slot'
  return Array.from({ length: highest(name, cells, language) }, (_, index) => {
    const [text, why] = (['text', 'why'] as const).map((part) => remarkColumn(list, index + 1, part, language))
    if (!text || !why) return {}
    if (!cells.has(text) && !cells.has(why)) say('gap-in-list', text)
    return { text: cell(text), why: cell(why) }
  })
}
