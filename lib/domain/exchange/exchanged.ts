import type { TypedKey } from '../answer/typed-key'
import type { QuestionStatus } from '../question/draft'
import type { QuestionBody } from '../question/question'
import type { Problem } from './problem'

/** What of a question travels in a file: what is asked, of which fact, and how it stands. */
export interface ExchangedQuestion {
  id: string
  factId: string
  use: 'review' | 'prediction'
  status: QuestionStatus
  asOf: string | null
  body: QuestionBody
}

/** A question as a file brings it. Without a status a known question keeps its own, and a new one is a draft. */
export interface BroughtQuestion extends Omit<ExchangedQuestion, 'status'> {
  status: QuestionStatus | null
  /** What another version means to whoever knew the one before. */
  change: 'wording' | 'meaning'
}

/** The way to a field of the JSON shape: `['ko', 'options', 1, 'why']`. */
export type FieldPath = readonly (string | number)[]

/** What the author of a file calls a field. */
export type FieldName = (path: FieldPath) => string

export interface BroughtRow {
  /** Of a table the row as a spreadsheet counts it, of JSON which question of the list. */
  row: number
  question: BroughtQuestion
  nameOf: FieldName
}

export type FileFormat = 'json' | 'comma' | 'semicolon' | 'tab'

/** A file as it was read: the questions that have their shape, and what is wrong with the others. */
export interface BroughtFile {
  format: FileFormat
  rows: BroughtRow[]
  problems: Problem[]
}

/** One form for the same question: entries of a key in which nothing is written go, and each of them is one line. */
export function tidied(body: QuestionBody): QuestionBody {
  switch (body.kind) {
    case 'cloze':
    case 'occlusion':
      return { ...body, text: { ko: tidyKey(body.text.ko), en: tidyKey(body.text.en) } }
    case 'typed':
      return { ...body, text: { ko: tidyKey(body.text.ko), en: tidyKey(body.text.en) } }
    default:
      return body
  }
}

function tidyKey<Key extends TypedKey>(key: Key): Key {
  const isWritten = ({ text, why }: { text: string; why: string }) => text !== '' || why !== ''
  return {
    ...key,
    accept: key.accept.map((answer) => answer.replace(/[\r\n]+/g, ' ')).filter((answer) => answer !== ''),
    block: key.block.filter(isWritten),
    otherSlot: key.otherSlot.filter(isWritten),
  }
}
