import type { QuestionDraft } from '../domain/article/course-draft'
import type { FactFile } from '../domain/article/facts-schema'
import { contentOf } from '../domain/study/content'
import { Refusal } from '../errors'
import { assertOwned, type Importing, note } from './content-import'
import { Prisma, type Question, type QuestionVersion } from './generated/client'

/** Facts by id. One that disappeared is archived: its cards and its history stay. */
export async function saveFacts(importing: Importing, facts: FactFile[], lessonIds: Map<string, string>) {
  const { transaction, courseId, report, now } = importing
  const ids = facts.map(({ id }) => id)
  const known = await transaction.fact.findMany({ where: { OR: [{ courseId }, { id: { in: ids } }] } })
  for (const [position, fact] of facts.entries()) {
    const before = known.find(({ id }) => id === fact.id)
    if (before) assertOwned(courseId, before.courseId, `fact ${fact.id}`)
    const data = { ...columnsOf(fact), position, lessonId: (fact.lesson && lessonIds.get(fact.lesson)) ?? null }
    const was = before && !before.archivedAt ? contentOf(comparable(before)) : null
    if (!note(report, `fact ${fact.id}`, was, contentOf(comparable(data)))) continue
    await transaction.fact.upsert({
      where: { id: fact.id },
      create: { ...data, id: fact.id, courseId },
      update: { ...data, archivedAt: null },
    })
  }
  const gone = known.filter((fact) => fact.courseId === courseId && !fact.archivedAt && !ids.includes(fact.id))
  report.archived.push(...gone.map(({ id }) => `fact ${id}`))
  await transaction.fact.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: { archivedAt: now } })
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
  const { id, courseId, archivedAt, caveat, correction, reviewBy, ...rest } = fact
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
 * and stays; what disappeared is retired, unless an instructor made it.
 */
export async function saveQuestions(importing: Importing, questions: QuestionDraft[]) {
  const { transaction, courseId } = importing
  const ids = questions.map(({ id }) => id)
  const known = await transaction.question.findMany({
    where: { OR: [{ fact: { courseId } }, { id: { in: ids } }] },
    include: { current: true, fact: { select: { courseId: true } } },
  })
  const retiredByHand = await listRetiredByHand(importing, known)
  for (const question of questions) {
    const before = known.find(({ id }) => id === question.id)
    if (before) assertOwned(courseId, before.fact.courseId, `question ${question.id}`)
    await saveQuestion(importing, question, before, retiredByHand)
  }
  await retireGone(
    importing,
    known.filter(({ id }) => !ids.includes(id)),
  )
}

async function saveQuestion(
  importing: Importing,
  question: QuestionDraft,
  before: QuestionRow | undefined,
  retiredByHand: Set<string>,
) {
  const wanted = standingWanted(importing, question)
  const name = `question ${question.id}`
  if (before) assertSameFact(before, question)
  const isTheirs = before?.current?.createdById || retiredByHand.has(question.id)
  const was = before && contentOf(isTheirs ? wanted : standingOf(before))
  if (note(importing.report, name, was, contentOf(wanted)))
    await publish(importing, question, wanted.contentHash, before?.current ?? null)
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

/** Retired by an instructor: the audit log has an entry for their very change. An import's own retiring has none. */
async function listRetiredByHand({ transaction }: Importing, known: QuestionRow[]): Promise<Set<string>> {
  const retired = known.filter(({ status }) => status === 'retired')
  const deeds = await transaction.auditEntry.findMany({
    where: { action: 'question.retire', subject: { in: retired.map(({ id }) => `question:${id}`) } },
    select: { subject: true, at: true },
  })
  const isTheirs = ({ id, updatedAt }: QuestionRow) =>
    deeds.some(({ subject, at }) => subject === `question:${id}` && at.getTime() === updatedAt.getTime())
  return new Set(retired.filter(isTheirs).map(({ id }) => id))
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
  const { id, factId, use, body } = question
  const head = { use, kind: body.kind, status: 'published' as const, updatedAt: now }
  await transaction.question.upsert({
    where: { id },
    create: { ...head, id, factId, createdAt: now },
    update: { ...head, editVersion: { increment: 1 } },
  })
  if (current?.contentHash === contentHash) return
  const currentId = await insertVersion(importing, question, contentHash)
  await transaction.question.update({ where: { id }, data: { currentId } })
}

async function insertVersion(
  { transaction, newId, now }: Importing,
  { id, asOf, body }: QuestionDraft,
  contentHash: string,
): Promise<string> {
  const last = await transaction.questionVersion.findFirst({ where: { questionId: id }, orderBy: { number: 'desc' } })
  const version = await transaction.questionVersion.create({
    data: {
      id: newId(),
      questionId: id,
      number: (last?.number ?? 0) + 1,
      // It rises only when the meaning changed, and a file cannot say so.
      revision: last?.revision ?? 1,
      body: body as unknown as Prisma.InputJsonObject,
      asOf,
      contentHash,
      createdAt: now,
    },
  })
  return version.id
}
