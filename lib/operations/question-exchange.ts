import { listExchanged } from '../data/question-exchange'
import { planQuestions, saveQuestions, stampOf } from '../data/question-import'
import { decodeText, type Encoding } from '../domain/article/decode'
import type { BroughtFile } from '../domain/exchange/exchanged'
import { previewOf, type QuestionImportPreview } from '../domain/exchange/import-preview'
import { writeJson } from '../domain/exchange/json-file'
import { planImport } from '../domain/exchange/plan'
import { fileProblem, hasErrors } from '../domain/exchange/problem'
import { readQuestionFile } from '../domain/exchange/read-file'
import { writeTable } from '../domain/exchange/table-file'
import type { ListFilter } from '../domain/question/listing'
import { Refusal } from '../errors'
import { sha256 } from '../secrets/hash'
import { newId } from '../secrets/ids'

export const EXPORT_FORMATS = ['json', 'csv', 'tsv'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** The questions that a filter finds, as one file. Importing it changes nothing; exporting again gives the same bytes. */
export async function exportQuestions(filter: ListFilter, format: ExportFormat): Promise<string> {
  const questions = await listExchanged(filter)
  switch (format) {
    case 'json':
      return writeJson(questions)
    case 'csv':
      return writeTable(questions, 'comma')
    case 'tsv':
      return writeTable(questions, 'tab')
  }
}

/** What an instructor sends: a file as it lay on their disk, or a text that they pasted. */
export type QuestionsSent = { bytes: Uint8Array } | { text: string }

/** What can be said of a file without a database: every row is taken for new, and its fact for known. */
export function previewShape(sent: QuestionsSent): QuestionImportPreview {
  const { file, encoding } = readSent(sent)
  const plan = planImport(file.rows, new Map(), new Map(file.rows.map(({ question }) => [question.factId, null])))
  return previewOf(file, plan, { encoding, stamp: '' })
}

function readSent(sent: QuestionsSent): { file: BroughtFile; encoding: Encoding | null } {
  if ('text' in sent) return { file: readQuestionFile(sent.text), encoding: null }
  const decoded = decodeText(sent.bytes)
  if (decoded.ok) return { file: readQuestionFile(decoded.text), encoding: decoded.encoding }
  return { file: { format: 'json', rows: [], problems: [fileProblem('encoding')] }, encoding: null }
}

/** Says what the questions would do, row by row, and writes nothing. Throws `nothing-sent`. */
export async function previewQuestions(sent: QuestionsSent): Promise<QuestionImportPreview> {
  assertSent(sent)
  const { file, encoding } = readSent(sent)
  const plan = await planQuestions(file.rows)
  return previewOf(file, plan, { encoding, stamp: stampOf(plan, sha256) })
}

/**
 * Brings questions in, all or nothing: with one wrong row nothing is written, and the problems say which. Twice is once.
 * Learners concerned by another meaning are told by `announceAmendments`. Throws `edited-meanwhile` if the plan that
 * was `seen` is not what would happen now.
 */
export async function importQuestions(
  actorId: string | null,
  sent: QuestionsSent,
  seen: string | null,
  now: Date,
): Promise<QuestionImportPreview> {
  assertSent(sent)
  const { file, encoding } = readSent(sent)
  if (hasErrors(file.problems)) return previewQuestions(sent)
  const means = { now, newId: () => newId(now), hashOf: sha256, actorId, seen }
  const plan = await saveQuestions(file.rows, means)
  return previewOf(file, plan, { encoding, stamp: stampOf(plan, sha256) })
}

function assertSent(sent: QuestionsSent): void {
  const isEmpty = 'text' in sent ? sent.text.trim() === '' : sent.bytes.length === 0
  if (isEmpty) throw new Refusal('nothing-sent')
}
