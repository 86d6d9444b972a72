import { parseDocument } from 'yaml'
import type { BroughtFile, BroughtRow, ExchangedQuestion, FieldPath } from './exchanged'
import { fileShapeOf } from './file-shape'
import { withPairedOptions } from './pair-options'
import { fileProblem, type Problem } from './problem'
import { readQuestion } from './read-question'

/** All of them as one list, in the shape of a course's `questions/*.json`. */
export function writeJson(questions: ExchangedQuestion[]): string {
  return `${JSON.stringify(questions.map(fileShapeOf), null, 2)}\n`
}

export function readJson(text: string): BroughtFile {
  const parsed = parsedOrLine(text)
  if ('line' in parsed) return broken(fileProblem('json', null, '', { line: parsed.line }))
  if (!Array.isArray(parsed.value)) return broken(fileProblem('not-a-list'))
  const rows: BroughtRow[] = []
  const problems: Problem[] = []
  for (const [index, raw] of parsed.value.entries()) {
    const read = readQuestion(withPairedOptions(raw), index + 1, fieldName)
    problems.push(...read.problems)
    if (read.question) rows.push({ row: index + 1, question: read.question, nameOf: fieldName })
  }
  return { format: 'json', rows, problems }
}

function broken(problem: Problem): BroughtFile {
  return { format: 'json', rows: [], problems: [problem] }
}

/** `ko.options[1].why` */
function fieldName(path: FieldPath): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${part}`)).join('')
}

/** The value, or the line that keeps it from being one; 0 where that cannot be told. */
function parsedOrLine(text: string): { value: unknown } | { line: number } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { line: brokenLine(text, String(error)) }
  }
}

/** Reading for the line takes a while, which a long file is not worth. */
const LONGEST_LOOKED_THROUGH = 300_000

/** The engine names the place of some mistakes only. */
function brokenLine(text: string, message: string): number {
  const position = / at position (\d+)/.exec(message)?.[1] ?? commaTooMany(text)
  if (position !== undefined) return lineAt(text, Number(position))
  if (text.length > LONGEST_LOOKED_THROUGH) return 0
  return parseDocument(text).errors[0]?.linePos?.[0].line ?? 0
}

/** The comma behind the last entry of a list, which people write most often. */
function commaTooMany(text: string): number | undefined {
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|,\s*[\]}]/gs))
    if (found.startsWith(',')) return index
  return undefined
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}
