import type { Language } from '../language'
import type { QuestionStatus } from '../question/draft'
import type { Finding, PlaceList } from '../question/finding'
import { lint } from '../question/lint'
import { optionsOf } from '../question/options'
import type { QuestionBody } from '../question/question'
import type { Reference } from '../reference/reference'
import type { BroughtRow, ExchangedQuestion, FieldPath } from './exchanged'
import { isSameQuestion } from './file-shape'
import { fileProblem, type Problem } from './problem'

interface Content {
  asOf: string | null
  body: QuestionBody
}

/** A question as it stands: what learners are asked, and what somebody is writing on it. */
export interface KnownQuestion {
  id: string
  factId: string
  use: 'review' | 'prediction'
  status: QuestionStatus
  editVersion: number
  published: Content | null
  draft: Content | null
}

/** The facts there are, each with what its course keeps to be looked up; null where that is not known. */
export type KnownFacts = ReadonlyMap<string, Reference | null>

export interface PlannedRow {
  row: number
  verdict: 'new' | 'changed' | 'same'
  wanted: ExchangedQuestion
  change: 'wording' | 'meaning'
  /** How it stands in a file now; null for a new one. */
  before: ExchangedQuestion | null
  known: KnownQuestion | null
  /** Whether what it says becomes a version that learners are asked. */
  isVersion: boolean
}

export interface ImportPlan {
  rows: PlannedRow[]
  problems: Problem[]
}

/** What an import would do with each row, and what speaks against it. Decides nothing by halves: one error, no import. */
export function planImport(
  rows: BroughtRow[],
  known: ReadonlyMap<string, KnownQuestion>,
  facts: KnownFacts,
): ImportPlan {
  const planned = rows.map((row) => ({ brought: row, plan: plannedRow(row, known.get(row.question.id) ?? null) }))
  return {
    rows: planned.map(({ plan }) => plan),
    problems: planned.flatMap(({ brought, plan }) => (plan.verdict === 'same' ? [] : problemsOf(plan, brought, facts))),
  }
}

/** As a file would carry it: what is published, else what is being written. */
export function exchangedOf({ id, factId, use, status, published, draft }: KnownQuestion): ExchangedQuestion | null {
  const content = published ?? draft
  return content && { id, factId, use, status, ...content }
}

function plannedRow({ row, question }: BroughtRow, known: KnownQuestion | null): PlannedRow {
  const { change, status, ...content } = question
  const wanted = { ...content, status: status ?? known?.status ?? 'draft' }
  const before = known && exchangedOf(known)
  const verdict = before === null ? 'new' : isSameQuestion(before, wanted) ? 'same' : 'changed'
  const isVersion = wanted.status === 'published' || !!known?.published
  return { row, verdict, wanted, change, before, known, isVersion: isVersion && !isSaid(wanted, known?.published) }
}

/** Whether a question says what this content says, however it stands. */
function isSaid(wanted: ExchangedQuestion, content: Content | null | undefined): boolean {
  return !!content && isSameQuestion(wanted, { ...wanted, ...content })
}

function problemsOf(
  { wanted, known, isVersion }: PlannedRow,
  { row, nameOf }: BroughtRow,
  facts: KnownFacts,
): Problem[] {
  const problems: Problem[] = []
  const say = (code: 'fact-unknown' | 'fact-fixed' | 'asked-before' | 'draft-open', path: FieldPath, params = {}) =>
    problems.push(fileProblem(code, row, nameOf(path), params))
  if (!facts.has(wanted.factId)) say('fact-unknown', ['fact'], { fact: wanted.factId })
  if (known?.published && known.factId !== wanted.factId) say('fact-fixed', ['fact'], { fact: known.factId })
  if (known?.published && wanted.status === 'draft') say('asked-before', ['status'])
  if (known?.published && isVersion && known.draft && !isSaid(wanted, known.draft)) say('draft-open', ['id'])
  return isVersion
    ? [
        ...problems,
        ...lint(wanted.body, facts.get(wanted.factId) ?? null).map((finding) =>
          lintProblem(finding, wanted.body, row, nameOf),
        ),
      ]
    : problems
}

function lintProblem(finding: Finding, body: QuestionBody, row: number, nameOf: BroughtRow['nameOf']): Problem {
  const { severity, code, params } = finding
  return { row, column: nameOf(pathOf(finding, body)), severity, by: 'lint', code, params }
}

/** The field beside which the editor would show a finding. */
function pathOf({ code, language, place }: Finding, body: QuestionBody): FieldPath {
  if (code === 'key-missing' || code === 'keys-few') return [keyField(body)]
  switch (place.part) {
    case 'option':
      return [...placeOf(optionsOf(body, language), language, 'options', place.optionId), partOf(code)]
    case 'place':
      return [...placeOf(namesOf(body, language, place.list), language, place.list, place.placeId), 'text']
    case 'value':
    case 'margin':
    case 'diagram':
    case 'cover':
    case 'also':
      return [place.part]
    case 'cell':
      return ['row']
    default:
      return [language, place.part]
  }
}

function keyField({ kind }: QuestionBody): string {
  if (kind === 'ordering') return 'order'
  return kind === 'multiple' ? 'keys' : 'key'
}

function partOf(code: Finding['code']): string {
  return code === 'why-missing' || code === 'why-repeated' ? 'why' : 'text'
}

function placeOf(list: { id: string }[], language: Language, field: string, id: string): FieldPath {
  return [language, field, list.findIndex((one) => one.id === id)]
}

function namesOf(body: QuestionBody, language: Language, list: PlaceList): { id: string }[] {
  const lists = { places: [], rows: [], columns: [], ...body.text[language] }
  return lists[list]
}
