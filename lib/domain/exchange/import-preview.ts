import type { Encoding } from '../article/decode'
import type { QuestionStatus } from '../question/draft'
import type { BroughtFile, ExchangedQuestion, FileFormat } from './exchanged'
import type { ImportPlan, PlannedRow } from './plan'
import type { Problem } from './problem'
import { cellsOf } from './table-cells'

/** A question that an import touches, as somebody looks it over before they say yes. */
export interface PreviewedRow {
  row: number
  id: string
  status: QuestionStatus
  prompt: { ko: string; en: string }
}

export interface ChangedCell {
  column: string
  before: string
  after: string
}

/** What an import would do, or did. */
export interface QuestionImportPreview {
  /** How the file was read; null for a text that was pasted. */
  encoding: Encoding | null
  format: FileFormat
  counts: { new: number; changed: number; same: number; errors: number; warnings: number }
  added: PreviewedRow[]
  changed: (PreviewedRow & { change: 'wording' | 'meaning'; isAsked: boolean; cells: ChangedCell[] })[]
  problems: Problem[]
  /** What the yes must name: the plan that was seen. */
  stamp: string
}

/** A page shows so many of each; how many there are is always said. */
const MOST_SHOWN = 100

export function previewOf(
  file: BroughtFile,
  { rows, problems }: ImportPlan,
  { encoding, stamp }: { encoding: Encoding | null; stamp: string },
): QuestionImportPreview {
  const all = [...file.problems, ...problems].sort((one, other) => (one.row ?? 0) - (other.row ?? 0))
  const of = (verdict: PlannedRow['verdict']) => rows.filter((row) => row.verdict === verdict)
  const by = (severity: Problem['severity']) => all.filter((problem) => problem.severity === severity)
  const [errors, warnings] = [by('error'), by('warning')]
  const counts = { new: of('new').length, changed: of('changed').length, same: of('same').length }
  return {
    ...{ encoding, format: file.format, stamp },
    counts: { ...counts, errors: errors.length, warnings: warnings.length },
    added: of('new').slice(0, MOST_SHOWN).map(previewed),
    changed: of('changed').slice(0, MOST_SHOWN).map(withCells),
    problems: [...errors.slice(0, MOST_SHOWN), ...warnings.slice(0, MOST_SHOWN)],
  }
}

function previewed({ row, wanted: { id, status, body } }: PlannedRow): PreviewedRow {
  return { row, id, status, prompt: { ko: body.text.ko.prompt, en: body.text.en.prompt } }
}

function withCells(planned: PlannedRow): QuestionImportPreview['changed'][number] {
  const { before, wanted, change, isVersion, known } = planned
  const cells = before ? changedCells(before, wanted) : []
  return { ...previewed(planned), change, isAsked: isVersion && !!known?.published, cells }
}

function changedCells(before: ExchangedQuestion, after: ExchangedQuestion): ChangedCell[] {
  const [was, is] = [cellsOf(before), cellsOf(after)]
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((column) => {
    const cell = { column, before: was.get(column) ?? '', after: is.get(column) ?? '' }
    return cell.before === cell.after ? [] : [cell]
  })
}
