import type { BroughtRow } from '../domain/exchange/exchanged'
import { type ImportPlan, type PlannedRow, planImport } from '../domain/exchange/plan'
import { hasErrors } from '../domain/exchange/problem'
import type { Reference } from '../domain/reference/reference'
import { contentOf } from '../domain/study/content'
import { Refusal } from '../errors'
import { database } from './client'
import { Prisma } from './generated/client'
import { readKnown } from './question-exchange'
import { insertVersion, raiseRevision } from './question-publishing'
import { referenceOf } from './reference-rows'

/** What an import brings along besides its rows. */
export interface QuestionImportMeans {
  now: Date
  newId: () => string
  hashOf: (text: string) => string
  /** Who brings it in; null for the operator's tool. */
  actorId: string | null
  /** The stamp of the plan that somebody saw and agreed to; null to write whatever comes of it. */
  seen: string | null
}

/** What the rows would do now; nothing is written. */
export async function planQuestions(rows: BroughtRow[]): Promise<ImportPlan> {
  return planWithin(database(), rows)
}

const TIMEOUT_MILLIS = 60_000

/**
 * Writes all rows in one transaction, or none of them: one error is enough. What is the same already is not touched, so
 * that a second time writes nothing. Throws `edited-meanwhile` where the plan is not the one that was seen.
 */
export async function saveQuestions(rows: BroughtRow[], means: QuestionImportMeans): Promise<ImportPlan> {
  return database().$transaction(
    async (transaction) => {
      await holdQuestions(transaction, rows)
      const plan = await planWithin(transaction, rows)
      if (means.seen !== null && means.seen !== stampOf(plan, means.hashOf)) throw new Refusal('edited-meanwhile')
      const work = plan.rows.filter(({ verdict }) => verdict !== 'same')
      if (!hasErrors(plan.problems) && work.length > 0) await writeRows({ ...means, transaction }, work)
      return plan
    },
    { timeout: TIMEOUT_MILLIS },
  )
}

/** Two plans with one stamp do the same to the same questions. */
export function stampOf({ rows }: ImportPlan, hashOf: (text: string) => string): string {
  return hashOf(contentOf(rows.map(({ wanted, verdict, known }) => [wanted, verdict, known?.editVersion ?? 0])))
}

interface Writing extends QuestionImportMeans {
  transaction: Prisma.TransactionClient
}

/** Whoever edits one of them meanwhile stands in line, and is told then. Everybody takes them in one order. */
async function holdQuestions(transaction: Prisma.TransactionClient, rows: BroughtRow[]): Promise<void> {
  const ids = rows.map(({ question }) => question.id)
  const factIds = rows.map(({ question }) => question.factId)
  await transaction.$queryRawUnsafe('select 1 from questions where id = any($1) order by id for update', ids)
  await transaction.$queryRawUnsafe('select 1 from facts where id = any($1) order by id for no key update', factIds)
}

async function planWithin(client: Prisma.TransactionClient, rows: BroughtRow[]): Promise<ImportPlan> {
  const known = await readKnown(
    client,
    rows.map(({ question }) => question.id),
  )
  const named = { id: { in: rows.map(({ question }) => question.factId) } }
  const facts = await client.fact.findMany({
    where: { ...named, archivedAt: null },
    select: { id: true, courseId: true },
  })
  const references = rows.some(({ question }) => question.body.kind === 'occlusion')
    ? await readReferences(client, [...new Set(facts.map(({ courseId }) => courseId))])
    : new Map<string, Reference>()
  return planImport(rows, known, new Map(facts.map(({ id, courseId }) => [id, references.get(courseId) ?? null])))
}

/** The diagrams of the courses, and the words on them: covers are held against both. */
async function readReferences(
  client: Prisma.TransactionClient,
  courseIds: string[],
): Promise<ReadonlyMap<string, Reference>> {
  const courses = await client.course.findMany({
    where: { id: { in: courseIds } },
    select: { id: true, reference: true },
  })
  return new Map(courses.map(({ id, reference }) => [id, referenceOf(reference, [])]))
}

async function writeRows(writing: Writing, rows: PlannedRow[]): Promise<void> {
  const { transaction } = writing
  await insertQuestions(
    writing,
    rows.filter(({ known }) => known === null),
  )
  const numbers = new Map<string, number>()
  for (const row of rows) {
    const number = await writeRow(writing, row)
    if (number !== null) numbers.set(row.wanted.id, number)
  }
  await recordRows(writing, rows, numbers)
  const concerned = { facts: { some: { id: { in: rows.map(({ wanted }) => wanted.factId) } } } }
  const courses = await transaction.course.findMany({ where: concerned, select: { id: true }, orderBy: { id: 'asc' } })
  for (const { id } of courses) await raiseRevision(transaction, id)
}

/** Questions that nobody had before, as rows that their content is then written to. */
async function insertQuestions({ transaction, now, actorId }: Writing, rows: PlannedRow[]): Promise<void> {
  const data = rows.map(({ wanted: { id, factId, use, body } }) => {
    return { id, factId, use, kind: body.kind, createdAt: now, updatedAt: now, createdById: actorId }
  })
  const { count } = await transaction.question.createMany({ data, skipDuplicates: true })
  if (count !== rows.length) throw new Refusal('edited-meanwhile')
}

/** The number of the version that it made, if it made one. */
async function writeRow(writing: Writing, row: PlannedRow): Promise<number | null> {
  const { transaction, now, actorId, newId, hashOf } = writing
  const { wanted, known, change, isVersion } = row
  const { id, factId, asOf, body } = wanted
  const made = isVersion
    ? await insertVersion(
        transaction,
        actorId,
        {
          id,
          factId,
          asOf,
          body,
          change,
          reason: null,
          versionId: newId(),
          contentHash: hashOf(contentOf({ body, asOf })),
        },
        now,
      )
    : null
  await transaction.question.update({
    where: { id },
    data: {
      ...{ factId, use: wanted.use, status: wanted.status, kind: body.kind, updatedAt: now },
      ...(known && { editVersion: { increment: 1 } }),
      ...(made && { currentId: made.id }),
      ...draftOf(row),
    },
  })
  return made?.number ?? null
}

/** Words that are published are no draft any more; beside published ones that stay, a draft stays as well. */
function draftOf({ wanted, known, isVersion }: PlannedRow): { draft?: Prisma.InputJsonObject | typeof Prisma.DbNull } {
  if (isVersion) return { draft: Prisma.DbNull }
  if (known?.published) return {}
  return { draft: { asOf: wanted.asOf, body: wanted.body } as unknown as Prisma.InputJsonObject }
}

/** A line in the history for each question: it is looked for there by the question. */
async function recordRows(
  { transaction, now, actorId, newId }: Writing,
  rows: PlannedRow[],
  numbers: Map<string, number>,
): Promise<void> {
  await transaction.auditEntry.createMany({
    data: rows.map(({ wanted: { id, status }, known, change }) => ({
      ...{ id: newId(), actorId, byTool: actorId === null, at: now, subject: `question:${id}` },
      action: status === 'retired' && known?.status !== 'retired' ? 'question.retire' : 'question.import',
      detail: { number: numbers.get(id) ?? 0, change, isNew: known === null, status },
    })),
  })
}
