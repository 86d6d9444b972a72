import type { QuestionDraft } from '../domain/article/course-draft'
import type { FactFile } from '../domain/article/facts-schema'
import { contentOf } from '../domain/study/content'
import { Refusal } from '../errors'
import { assertOwned, type Importing, note } from './content-import'
import { type Fact as FactRow, Prisma, type Question, type QuestionVersion } from './generated/client'

/** Facts by id. One that disappeared is archived: its cards and its history stay. */
export async function saveFacts(importing: Importing, facts: FactFile[], lessonIds: Map<string, string>) {
  const { transaction, courseId, report, now } = importing
  const ids = facts.map(({ id }) => id)
  const known = await transaction.fact.findMany({ where: { OR: [{ courseId }, { id: { in: ids } }] } })
  const fresh: Prisma.FactCreateManyInput[] = []
  for (const [position, fact] of facts.entries()) {
    const before = known.find(({ id }) => id === fact.id)
    if (before) assertOwned(courseId, before.courseId, `fact ${fact.id}`)
    const data = { ...columnsOf(fact), position, lessonId: lessonIds.get(fact.lesson ?? '') ?? null }
    const was = contentBefore(before)
    if (!note(report, `fact ${fact.id}`, was, contentOf(comparable(data)))) continue
    if (before) await transaction.fact.update({ where: { id: fact.id }, data: { ...data, archivedAt: null } })
    else fresh.push({ ...data, id: fact.id, courseId })
  }
  await transaction.fact.createMany({ data: fresh })
  const gone = known.filter((fact) => fact.courseId === courseId && !fact.archivedAt && !ids.includes(fact.id))
  report.archived.push(...gone.map(({ id }) => `fact ${id}`))
  await transaction.fact.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { archivedAt: now } })
}

/** Null for a fact that is new, and for one that comes back from the archive. */
function contentBefore(fact: FactRow | undefined): string | null {
  return fact && !fact.archivedAt ? contentOf(comparable(fact)) : null
}

function columnsOf(fact: FactFile) {
  return {
    tier: fact.tier,
    flag: fact.flag === 'wrong-category' ? ('wrong_category' as const) : fact.flag,
    glyph: fact.glyph,
    statement: fact.statement,
    caveat: fact.caveat ?? Prisma.DbNull,
    correction: fact.correction ?? Prisma.DbNull,
    anchorQuote: fact.anchorQuote,
    asOf: fact.asOf,
    reviewBy: fact.reviewBy ? new Date(`${fact.reviewBy}T00:00:00Z`) : null,
    sources: fact.sources,
  }
}

/** The columns of a fact that the author wrote, alike for a row and for what is to be written. */
function comparable(fact: Record<string, unknown>) {
  const { id, courseId, archivedAt, confirmedUntil, pausedAt, caveat, correction, reviewBy, ...rest } = fact
  const orNull = (value: unknown) => (value === Prisma.DbNull ? null : value)
  return {
    ...rest,
    caveat: orNull(caveat),
    correction: orNull(correction),
    reviewBy: reviewBy instanceof Date ? reviewBy.toISOString() : null,
  }
}

/**
 * Questions by id, a new version where the content changed. What an instructor has edited or retired since is theirs
 * and stays; what disappeared is retired, unless an instructor made it or a file of questions brought it.
 */
export async function saveQuestions(importing: Importing, questions: QuestionDraft[]) {
  const { transaction, courseId } = importing
  const ids = questions.map(({ id }) => id)
  const known = await transaction.question.findMany({
    where: { OR: [{ fact: { courseId } }, { id: { in: ids } }] },
    include: { current: true, fact: { select: { courseId: true } } },
  })
  const theirs = await listTheirs(importing, known)
  const fresh: QuestionDraft[] = []
  for (const question of questions) {
    const before = known.find(({ id }) => id === question.id)
    if (before) assertOwned(courseId, before.fact.courseId, `question ${question.id}`)
    if (before) await saveQuestion(importing, question, before, theirs)
    else fresh.push(question)
  }
  await publishFirst(importing, fresh)
  await retireGone(
    importing,
    known.filter(({ id }) => !ids.includes(id) && !theirs.has(id)),
  )
}

async function saveQuestion(importing: Importing, question: QuestionDraft, before: QuestionRow, theirs: Set<string>) {
  const wanted = standingWanted(importing, question)
  assertSameFact(before, question)
  const isTheirs = before.current?.createdById || theirs.has(question.id)
  const was = contentOf(isTheirs ? wanted : standingOf(before))
  if (note(importing.report, `question ${question.id}`, was, contentOf(wanted)))
    await publish(importing, question, wanted.contentHash, before.current)
}

/** Questions that nobody had before, all at once: a course has hundreds. */
async function publishFirst(importing: Importing, questions: QuestionDraft[]) {
  const { transaction, report, newId, now } = importing
  const versions = questions.map((question) => {
    const { contentHash } = standingWanted(importing, question)
    note(report, `question ${question.id}`, null, contentHash)
    return { ...versionOf(question, contentHash, now), id: newId(), number: 1, revision: 1 }
  })
  await transaction.question.createMany({
    data: questions.map(({ id, factId, use, body: { kind } }) => {
      return { id, factId, use, kind, status: 'published' as const, createdAt: now, updatedAt: now }
    }),
  })
  await transaction.questionVersion.createMany({ data: versions })
  await transaction.$executeRawUnsafe(
    'update questions set current_id = v.id from question_versions v where v.question_id = questions.id and v.id = any($1::uuid[])',
    versions.map(({ id }) => id),
  )
}

async function retireGone({ transaction, report, now }: Importing, absent: QuestionRow[]) {
  const gone = absent.filter(({ status, createdById }) => status !== 'retired' && createdById === null)
  report.archived.push(...gone.map(({ id }) => `question ${id}`))
  await transaction.question.updateMany({
    where: { id: { in: gone.map(({ id }) => id) } },
    data: { status: 'retired', updatedAt: now, editVersion: { increment: 1 } },
  })
}

type QuestionRow = Question & { current: QuestionVersion | null }

/** What learners remember belongs to the fact: a question that was asked stays with its own. */
function assertSameFact({ id, factId }: QuestionRow, question: QuestionDraft): void {
  if (factId !== question.factId) throw new Refusal('not-allowed', `question ${id} stays with fact ${factId}`)
}

/**
 * Retired by an instructor: the audit log has an entry for their very change. An import's own retiring has none. What
 * came in a file of questions is theirs as well, also where the operator's tool brought it.
 */
async function listTheirs({ transaction }: Importing, known: QuestionRow[]): Promise<Set<string>> {
  const deeds = await transaction.auditEntry.findMany({
    where: {
      action: { in: ['question.retire', 'question.import'] },
      subject: { in: known.map(({ id }) => `question:${id}`) },
    },
    select: { action: true, subject: true, at: true },
  })
  const isTheirs = ({ id, status, updatedAt }: QuestionRow) =>
    deeds.some(({ action, subject, at }) => {
      const isLast = status === 'retired' && at.getTime() === updatedAt.getTime()
      return subject === `question:${id}` && (action === 'question.import' || isLast)
    })
  return new Set(known.filter(isTheirs).map(({ id }) => id))
}

/** What of a question an import looks after. */
interface Standing {
  status: string
  use: string
  kind: string
  contentHash: string | null
}

function standingOf({ status, use, kind, current }: QuestionRow): Standing {
  return { status, use, kind, contentHash: current?.contentHash ?? null }
}

function standingWanted({ hashOf }: Importing, { use, asOf, body }: QuestionDraft) {
  return { status: 'published', use, kind: body.kind, contentHash: hashOf(contentOf({ body, asOf })) }
}

async function publish(
  importing: Importing,
  question: QuestionDraft,
  contentHash: string,
  current: QuestionVersion | null,
) {
  const { transaction, now } = importing
  const { id, use, body } = question
  const head = { use, kind: body.kind, status: 'published' as const, updatedAt: now }
  await transaction.question.update({ where: { id }, data: { ...head, editVersion: { increment: 1 } } })
  if (current?.contentHash === contentHash) return
  const currentId = await insertVersion(importing, question, contentHash)
  await transaction.question.update({ where: { id }, data: { currentId } })
}

async function insertVersion(
  { transaction, newId, now }: Importing,
  question: QuestionDraft,
  contentHash: string,
): Promise<string> {
  const where = { questionId: question.id }
  const last = await transaction.questionVersion.findFirst({ where, orderBy: { number: 'desc' } })
  const version = await transaction.questionVersion.create({
    data: {
      ...versionOf(question, contentHash, now),
      id: newId(),
      number: (last?.number ?? 0) + 1,
      // It rises only when the meaning changed, and a file cannot say so.
      revision: last?.revision ?? 1,
    },
  })
  return version.id
}

function versionOf({ id, asOf, body }: QuestionDraft, contentHash: string, now: Date) {
  return { questionId: id, body: body as unknown as Prisma.InputJsonObject, asOf, contentHash, createdAt: now }
}
