import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { QuestionImportPreview } from '@/lib/domain/exchange/import-preview'
import type { Problem } from '@/lib/domain/exchange/problem'
import { MOST_LETTERS } from '@/lib/domain/exchange/read-file'
import { listFilterOf } from '@/lib/domain/question/listing'
import { announceAmendments } from '@/lib/operations/amending'
import {
  EXPORT_FORMATS,
  exportQuestions,
  importQuestions,
  previewQuestions,
  previewShape,
} from '@/lib/operations/question-exchange'
import type { Command } from './command'

export const questionsCheck: Command = {
  usage: 'questions check FILE',
  about: 'Reads a file of questions without a database: JSON, CSV or tab-separated. Says row, column and reason.',
  async run(argv) {
    const preview = previewShape({ bytes: await readBytes(fileOf(argv)) })
    return outcomeOf(preview, [])
  },
}

export const questionsImport: Command = {
  usage: 'questions import FILE [--dry-run]',
  about: 'Brings questions in from JSON, CSV or a tab-separated table, all or nothing; says what is new and changed.',
  async run(argv) {
    const options = { 'dry-run': { type: 'boolean', default: false } } as const
    const { positionals, values } = parseArgs({ args: argv, allowPositionals: true, options })
    const sent = { bytes: await readBytes(fileOf(positionals)) }
    const isDryRun = values['dry-run']
    const now = new Date()
    const preview = isDryRun ? await previewQuestions(sent) : await importQuestions(null, sent, null, now)
    if (!isDryRun && preview.counts.errors === 0) await announceAmendments(now)
    return outcomeOf(preview, isDryRun ? ['Nothing was written: a dry run.'] : [])
  },
}

export const questionsExport: Command = {
  usage: `questions export [--course SLUG] [--format ${EXPORT_FORMATS.join('|')}]`,
  about: 'Prints questions as they can be imported again. With --json as JSON too.',
  async run(argv) {
    const options = { course: { type: 'string' }, format: { type: 'string', default: 'json' } } as const
    const { values } = parseArgs({ args: argv, options })
    const format = EXPORT_FORMATS.find((one) => one === values.format)
    if (!format) throw new Error(`--format is one of ${EXPORT_FORMATS.join(', ')}.`)
    const filter = listFilterOf(values.course === undefined ? {} : { course: values.course })
    const text = await exportQuestions(filter, format)
    const value: unknown = format === 'json' ? JSON.parse(text) : { format, text }
    return { ok: true, value, lines: [text.replace(/\r?\n$/, '')] }
  },
}

function outcomeOf(preview: QuestionImportPreview, notes: string[]) {
  const { counts, format, encoding, added, changed, problems } = preview
  const ok = counts.errors === 0
  const lines = [
    `Read as ${format}, ${encoding ?? 'text'}.`,
    ...added.map(({ row, id, status }) => `${row}: new: ${id} (${status})`),
    ...changed.map(({ row, id, cells }) => `${row}: changed: ${id} (${cells.map(({ column }) => column).join(', ')})`),
    ...problems.map(sentenceOf),
    `${counts.new} new, ${counts.changed} changed, ${counts.same} the same`,
    ...(ok ? notes : ['Nothing was written.']),
  ]
  return { ok, value: preview, lines }
}

function sentenceOf({ row, column, severity, code, params }: Problem): string {
  const place = [row === null ? null : `row ${row}`, column || null].filter((part) => part !== null).join(', ')
  const detail = Object.entries(params).map(([name, value]) => `${name}: ${value}`)
  const reason = `${code.replaceAll('-', ' ')}${detail.length > 0 ? ` (${detail.join(', ')})` : ''}`
  return `${severity === 'error' ? '!' : '?'} ${place ? `${place}: ` : ''}${reason}`
}

function fileOf(positionals: string[]): string {
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new Error('Name one FILE of questions.')
  return file
}

async function readBytes(file: string): Promise<Uint8Array> {
  // twice, for UTF-16 takes two bytes for a letter, and UTF-8 three for Korean
  if ((await stat(file)).size > MOST_LETTERS * 3) throw new Error(`${file} is too large: split it into several files.`)
  return readFile(file)
}
