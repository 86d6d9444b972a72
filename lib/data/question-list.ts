import type { InLanguages } from '../domain/language'
import { kindsOf } from '../domain/question/demand'
import type { QuestionStatus } from '../domain/question/draft'
import {
  LIST_VIEWS,
  type ListFilter,
  type ListSort,
  type ListView,
  QUESTIONS_PER_PAGE,
  type TabledQuestion,
  type Written,
  wordsOf,
} from '../domain/question/listing'
import type { KindCount } from '../domain/question/matrix'
import type { QuestionKind } from '../domain/question/question'
import { database } from './client'

/** A page of the questions that a filter finds, and how many it finds in each status. */
export async function listQuestionPage(filter: ListFilter): Promise<{
  found: TabledQuestion[]
  counts: Record<QuestionStatus, number>
}> {
  const every = conditionsOf({ ...filter, status: null })
  const chosen = conditionsOf(filter)
  const [rows, statuses] = await Promise.all([
    database().$queryRawUnsafe<Row[]>(
      `select q.id, q.fact_id, q.kind, q.status, q.draft is not null as has_draft, q.prompt_ko, q.prompt_en,
          q.written_ko, q.written_en, q.updated_at, coalesce(o.disputes, 0) as disputes,
          l.text->'ko'->>'title' as lesson_ko, l.text->'en'->>'title' as lesson_en
         ${FROM} where ${chosen.sql} order by ${orderOf(filter)}
        limit ${QUESTIONS_PER_PAGE} offset ${(filter.page - 1) * QUESTIONS_PER_PAGE}`,
      ...chosen.values,
    ),
    database().$queryRawUnsafe<{ status: QuestionStatus; count: number }[]>(
      `select q.status, count(*)::int as count ${FROM} where ${every.sql} group by q.status`,
      ...every.values,
    ),
  ])
  const counts = { draft: 0, published: 0, retired: 0 }
  for (const { status, count } of statuses) counts[status] = count
  return { found: rows.map(tabled), counts }
}

/** The ids of all questions that a filter finds, by course and fact: an order that editing does not change. */
export async function listQuestionIds(filter: ListFilter): Promise<string[]> {
  const { sql, values } = conditionsOf(filter)
  const rows = await database().$queryRawUnsafe<{ id: string }[]>(
    `select q.id ${FROM} where ${sql} order by c.created_at, c.id, f.position, q.id`,
    ...values,
  )
  return rows.map(({ id }) => id)
}

/** How many questions stand in each of the views that come with the list. */
export async function countViews(): Promise<Record<ListView, number>> {
  const columns = LIST_VIEWS.map((view) => `count(*) filter (where ${VIEWS[view]})::int as "${view}"`)
  const [row] = await database().$queryRawUnsafe<Record<ListView, number>[]>(`select ${columns.join(', ')} ${FROM}`)
  return row ?? { 'no-why': 0, 'no-english': 0, 'no-produce': 0, disputed: 0 }
}

const FROM = `from questions q join facts f on f.id = q.fact_id join courses c on c.id = f.course_id
  left join lessons l on l.id = f.lesson_id
  left join (select v.question_id, count(*)::int as disputes from disputes d
      join question_versions v on v.id = d.question_version_id where d.status = 'open' group by v.question_id) o
    on o.question_id = q.id`

const PRODUCING = kindsOf('produce')
  .map((kind) => `'${kind}'`)
  .join(', ')

/** A core fact of which no published question asks for the word itself. */
const LACKS_PRODUCE = `f.tier = 'core' and f.archived_at is null and not exists (select 1 from questions p
  where p.fact_id = f.id and p.status = 'published' and p.use = 'review' and p.kind in (${PRODUCING}))`

const VIEWS: Record<ListView, string> = {
  'no-why': `q.status <> 'retired' and q.unexplained`,
  'no-english': `q.status <> 'retired' and q.written_en <> 'whole'`,
  'no-produce': `q.status <> 'retired' and ${LACKS_PRODUCE}`,
  disputed: 'coalesce(o.disputes, 0) > 0',
}

const WRITTEN: Record<NonNullable<ListFilter['written']>, string> = {
  both: `q.written_ko = 'whole' and q.written_en = 'whole'`,
  'no-ko': `q.written_ko <> 'whole'`,
  'no-en': `q.written_en <> 'whole'`,
}

/** Columns that a filter compares as they are. */
const COLUMNS = {
  course: 'c.slug',
  lesson: 'l.slug',
  fact: 'q.fact_id',
  kind: 'q.kind::text',
  status: 'q.status::text',
  use: 'q.use::text',
  tier: 'f.tier::text',
} as const

/** The filter as SQL; whatever somebody typed travels as a parameter. */
function conditionsOf(filter: ListFilter): { sql: string; values: string[] } {
  const values: string[] = []
  const parameter = (value: string) => `$${values.push(value)}`
  const conditions = wordsOf(filter.search).map((word) => `strpos(q.search_words, ${parameter(word)}) > 0`)
  for (const [name, column] of Object.entries(COLUMNS)) {
    const value = filter[name as keyof typeof COLUMNS]
    if (value !== null) conditions.push(`${column} = ${parameter(value)}`)
  }
  if (filter.flag) conditions.push(`f.flag::text = ${parameter(filter.flag.replace('-', '_'))}`)
  if (filter.written) conditions.push(WRITTEN[filter.written])
  if (filter.view) conditions.push(VIEWS[filter.view])
  return { sql: conditions.length > 0 ? conditions.map((each) => `(${each})`).join(' and ') : 'true', values }
}

/** Each order as one is likely to want it: the latest and the most disputed first. */
function orderOf({ sort, isReversed }: ListFilter): string {
  const columns: Record<ListSort, string[]> = {
    edited: ['q.updated_at desc'],
    fact: ['c.created_at', 'c.id', 'f.position'],
    kind: ['q.kind', 'c.created_at', 'c.id', 'f.position'],
    status: ['q.status', 'q.updated_at desc'],
    disputes: ['coalesce(o.disputes, 0) desc', 'q.updated_at desc'],
  }
  return [...columns[sort], 'q.id'].map((column) => (isReversed ? turned(column) : column)).join(', ')
}

function turned(column: string): string {
  return column.endsWith(' desc') ? column.slice(0, -' desc'.length) : `${column} desc`
}

interface Row {
  id: string
  fact_id: string
  kind: QuestionKind
  status: QuestionStatus
  has_draft: boolean
  prompt_ko: string
  prompt_en: string
  written_ko: Written
  written_en: Written
  updated_at: Date
  disputes: number
  lesson_ko: string | null
  lesson_en: string | null
}

function tabled(row: Row): TabledQuestion {
  const lesson: InLanguages<string> | null =
    row.lesson_ko === null ? null : { ko: row.lesson_ko, en: row.lesson_en ?? row.lesson_ko }
  return {
    id: row.id,
    factId: row.fact_id,
    kind: row.kind,
    status: row.status,
    hasDraft: row.has_draft,
    prompt: { ko: row.prompt_ko, en: row.prompt_en },
    lesson,
    written: { ko: row.written_ko, en: row.written_en },
    disputes: row.disputes,
    editedAt: row.updated_at,
  }
}

/** How many review questions each fact has of each kind, published and in the making. */
export async function countByKind(): Promise<KindCount[]> {
  return database().$queryRawUnsafe<KindCount[]>(
    `select fact_id as "factId", kind, count(*) filter (where status = 'published')::int as published,
        count(*) filter (where status = 'draft')::int as drafts
       from questions where use = 'review' and status <> 'retired' group by fact_id, kind`,
  )
}
