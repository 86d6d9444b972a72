import type { BlockedAnswer, TypedKey } from '../answer/typed-key'
import { LANGUAGES, type Language } from '../language'
import { coversOf } from './covers'
import { BESIDE } from './given'
import { keysOf, optionsOf } from './options'
import { isWorked, type Place, type QuestionBody, type WorkedBody } from './question'
import { marginWords, rightAnswer } from './right-answer'

/** What can be written of a question, in the order in which it is read. */
const FIELDS = [
  'asOf',
  'drawing',
  'prompt',
  'hint',
  'key',
  'answer',
  'accept',
  'block',
  'otherSlot',
  'why',
  'model',
  'margin',
  'places',
  'rows',
  'columns',
  'option',
  'optionWhy',
  'holds',
] as const
export type WordingField = (typeof FIELDS)[number]

/** One piece of a question's words: its label (`field`, in a language, perhaps of an option) and its text. */
export interface WordingLine {
  field: WordingField
  /** Null for what is the same in every language. */
  language: Language | null
  /** Of `option`, `optionWhy` and `holds`. */
  optionId: string | null
  /** Of `holds` it is `yes` or `no`. */
  text: string
}

/** A piece that is not what it was; null on the side where it does not stand. */
export interface WordingChange extends Omit<WordingLine, 'text'> {
  before: string | null
  after: string | null
}

export interface Wording {
  body: QuestionBody
  asOf: string | null
}

/** What one wording of a question says that the other does not, piece by piece, Korean first. */
export function wordingDifference(before: Wording, after: Wording): WordingChange[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const wasAt = new Map(old.map((line) => [line.place, line]))
  const isAt = new Map(now.map((line) => [line.place, line]))
  return [...now, ...old.filter(({ place }) => !isAt.has(place))]
    .filter(({ place }) => wasAt.get(place)?.sameAs !== isAt.get(place)?.sameAs)
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(({ field, language, optionId, place }) => ({
      ...{ field, language, optionId },
      before: wasAt.get(place)?.text ?? null,
      after: isAt.get(place)?.text ?? null,
    }))
}

/** A line with what makes it the same line (`place`) and what makes it say the same (`sameAs`). */
interface PlacedLine extends WordingLine {
  place: string
  sameAs: string
}

function linesOf({ body, asOf }: Wording): PlacedLine[] {
  const month = asOf ? [placed({ field: 'asOf', language: null, optionId: null, text: asOf })] : []
  return [...month, ...coveredLines(body), ...LANGUAGES.flatMap((language) => linesIn(body, language))]
}

/** Which diagram, and which of its labels are covered; the one that is asked stands first. */
function coveredLines(body: QuestionBody): PlacedLine[] {
  if (body.kind !== 'occlusion') return []
  const text = `${body.diagram}: ${coversOf(body).join(', ')}`
  return [placed({ field: 'drawing', language: null, optionId: null, text })]
}

function linesIn(body: QuestionBody, language: Language): PlacedLine[] {
  const text = body.text[language]
  const line = (field: WordingField, words: string) => placed({ field, language, optionId: null, text: words })
  return [
    line('prompt', text.prompt),
    line('hint', text.hint),
    ...keyLines(body, language),
    ...('answer' in text ? typedLines(text, line) : []),
    ...('why' in text ? [line('why', text.why)] : []),
    ...(isWorked(body) ? workedLines(body, language, line) : []),
    ...optionLines(body, language),
  ].filter(({ text: words }) => words !== '')
}

/** Which option is right: the same as long as it is the same option, however it is worded. */
function keyLines(body: QuestionBody, language: Language): PlacedLine[] {
  const sameAs = isWorked(body) ? workedKey(body) : [...keysOf(body)].sort().join(' ')
  const text = rightAnswer(body, language)
  return sameAs === '' ? [] : [{ ...placed({ field: 'key', language, optionId: null, text }), sameAs }]
}

/** What is right, whatever it is called. An explanation has no key: its points are options. */
function workedKey(body: WorkedBody): string {
  switch (body.kind) {
    case 'ordering':
      return body.order.join(' ')
    case 'matching':
    case 'categorise':
      return Object.entries(body.keys)
        .map(([item, place]) => `${item}=${place}`)
        .sort()
        .join(' ')
    case 'numeric':
      return String(body.value)
    case 'hotspot':
      return `${body.row} ${body.column}`
    case 'free_recall':
      return ''
  }
}

function workedLines(
  body: WorkedBody,
  language: Language,
  line: (field: WordingField, words: string) => PlacedLine,
): PlacedLine[] {
  const named = { places: [], rows: [], columns: [], ...body.text[language] }
  const lists = (['places', 'rows', 'columns'] as const).map((list) =>
    line(list, named[list].map(({ text }: Place) => text).join(BESIDE)),
  )
  if (body.kind === 'numeric') return [line('margin', marginWords(body))]
  return body.kind === 'free_recall' ? [line('model', body.text[language].model)] : lists
}

/** Each spelling is a piece of its own: one more is one more line. */
function typedLines(key: TypedKey, line: (field: WordingField, words: string) => PlacedLine): PlacedLine[] {
  const remarked = (field: WordingField, remarks: BlockedAnswer[]) =>
    remarks.map(({ text, why }) => within(line(field, `${text} – ${why}`), text))
  return [
    line('answer', key.answer),
    ...key.accept.map((text) => within(line('accept', text), text)),
    ...remarked('block', key.block),
    ...remarked('otherSlot', key.otherSlot),
  ]
}

function optionLines(body: QuestionBody, language: Language): PlacedLine[] {
  const reasons = body.kind === 'true_false' ? body.text[language].options : []
  const line = (field: WordingField, optionId: string, text: string) => placed({ field, language, optionId, text })
  return [
    ...optionsOf(body, language).flatMap(({ id, text, why }) => [line('option', id, text), line('optionWhy', id, why)]),
    ...reasons.map(({ id, holds }) => line('holds', id, holds ? 'yes' : 'no')),
  ]
}

function placed(line: WordingLine): PlacedLine {
  const { field, language, optionId, text } = line
  return { ...line, place: `${field} ${language} ${optionId}`, sameAs: text }
}

/** One of several lines of its field. */
function within(line: PlacedLine, name: string): PlacedLine {
  return { ...line, place: `${line.place} ${name}` }
}

function rankOf({ field, language }: WordingLine): number {
  return (language === null ? -1 : LANGUAGES.indexOf(language)) * FIELDS.length + FIELDS.indexOf(field)
}
