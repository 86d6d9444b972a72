import { CsvError, parse } from 'csv-parse/sync'
import { ALL_COLUMNS, HEAD_COLUMNS, NEEDED_COLUMNS } from './columns'
import type { BroughtFile, BroughtRow, ExchangedQuestion, FileFormat } from './exchanged'
import { guarded, unguarded } from './formula-guard'
import { fileProblem, type Problem } from './problem'
import { cellsOf } from './table-cells'
import { readTableRow } from './table-row'

type Separation = Exclude<FileFormat, 'json'>

const SEPARATORS: Record<Separation, string> = { comma: ',', semicolon: ';', tab: '\t' }
/** Without it a spreadsheet takes Korean in UTF-8 for something else. */
const BOM = '\uFEFF'
const LINE_ENDS = ['\r\n', '\n', '\r']

/** One row a question, under the columns that any of them needs. No cell can run as a formula. */
export function writeTable(questions: ExchangedQuestion[], separation: Separation = 'comma'): string {
  const rows = questions.map(cellsOf)
  const used = new Set<string>([...HEAD_COLUMNS, ...rows.flatMap((cells) => [...cells.keys()])])
  const columns = [...ALL_COLUMNS].filter((column) => used.has(column))
  const lines = [columns, ...rows.map((cells) => columns.map((column) => guarded(cells.get(column) ?? '')))]
  const separator = SEPARATORS[separation]
  return BOM + lines.map((line) => `${line.map((cell) => quoted(cell, separator)).join(separator)}\r\n`).join('')
}

function quoted(cell: string, separator: string): string {
  const isPlain = !/["\r\n]|^\s|\s$/.test(cell) && !cell.includes(separator)
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`
}

/** Reads a table, whichever of the separators it has. */
export function readTable(text: string): BroughtFile {
  const format = separationOf(text)
  const parsed = recordsOf(text, SEPARATORS[format])
  if ('problem' in parsed) return { format, rows: [], problems: [parsed.problem] }
  const [head = [], ...records] = parsed.records
  const columns = head.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  )
  const problems = problemsOfHead(columns, records)
  if (problems.length > 0) return { format, rows: [], problems }
  const rows: BroughtRow[] = []
  for (const [index, record] of records.entries()) {
    const row = index + 2
    const read = readRecord(record, columns, row)
    problems.push(...read.problems)
    rows.push(...read.rows)
  }
  return { format, rows, problems }
}

function readRecord(record: string[], columns: string[], row: number): Pick<BroughtFile, 'rows' | 'problems'> {
  const filled = record.map((cell, index) => [columns[index] ?? '', unguarded(cell)] as const)
  const cells = filled.filter(([, cell]) => cell !== '')
  // spreadsheets like to end in rows of nothing
  if (cells.every(([, cell]) => cell.trim() === '')) return { rows: [], problems: [] }
  const beyond = cells.filter(([column]) => column === '')
  const { question, problems, nameOf } = readTableRow(new Map(cells.filter(([column]) => column !== '')), row)
  const all = beyond.length > 0 ? [fileProblem('cells-beyond', row), ...problems] : problems
  return { rows: question ? [{ row, question, nameOf }] : [], problems: all }
}

/** The separator under which most names of columns can be read. */
function separationOf(text: string): Separation {
  const head = text.split(/\r\n|\n|\r/, 1)[0] ?? ''
  const known = ({ separator }: { separator: string }) =>
    head.split(separator).filter((name) => ALL_COLUMNS.has(name.replaceAll('"', '').trim().toLowerCase())).length
  const choices = (Object.keys(SEPARATORS) as Separation[]).map((name) => ({ name, separator: SEPARATORS[name] }))
  return choices.reduce((best, one) => (known(one) > known(best) ? one : best)).name
}

function recordsOf(text: string, delimiter: string): { records: string[][] } | { problem: Problem } {
  try {
    return { records: parse(text, { delimiter, record_delimiter: LINE_ENDS, relax_column_count: true }) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { problem: fileProblem('quote', null, '', { line: Number(error.lines) }) }
  }
}

function problemsOfHead(columns: string[], records: string[][]): Problem[] {
  if (columns.every((name) => name === '')) return [fileProblem('empty')]
  const missing = NEEDED_COLUMNS.filter((name) => !columns.includes(name))
  if (missing.length > 0) return [fileProblem('columns-missing', 1, '', { columns: missing.join(', ') })]
  return columns.flatMap((name, index) => {
    const isEmpty = records.every((record) => (record[index] ?? '').trim() === '')
    if (name === '' || (isEmpty && !columns.includes(name))) return []
    if (!ALL_COLUMNS.has(name)) return [fileProblem('column-unknown', 1, name)]
    return columns.indexOf(name) < index ? [fileProblem('column-twice', 1, name)] : []
  })
}
