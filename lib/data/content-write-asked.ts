import type { CourseDraft, QuestionDraft } from '../domain/article/course-draft'
import type { FactFile } from '../domain/article/facts-schema'
import { contentOf } from '../domain/study/content'
import { assertOwned, type Importing, note } from './content-import'
import { Prisma } from './generated/client'

/** Facts by id. One that disappeared is archived: its cards and its history stay. */
export async function saveFacts(importing: Importing, draft: CourseDraft, lessonIds: Map<string, string>) {
  const { transaction, courseId, report, now } = importing
  const ids = draft.facts.map(({ id }) => id)
  const known = await transaction.fact.findMany({ where: { OR: [{ courseId }, { id: { in: ids } }] } })
  for (const [position, fact] of draft.facts.entries()) {
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
 * Questions by id, a new version where the content changed. What an instructor has edited since is theirs and stays;
 * what disappeared is retired, unless an instructor made it.
 */
export async function saveQuestions(importing: Importing, draft: CourseDraft) {
  const { transaction, courseId, report, now } = importing
  const ids = draft.questions.map(({ id }) => id)
  const known = await transaction.question.findMany({
    where: { OR: [{ fact: { courseId } }, { id: { in: ids } }] },
    include: { current: true, fact: { select: { courseId: true } } },
  })
  for (const question of draft.questions) {
    const before = known.find(({ id }) => id === question.id)
    if (before) assertOwned(courseId, before.fact.courseId, `question ${question.id}`)
    const contentHash = hashOfQuestion(importing, question)
    const was = before && standingOf(before, contentHash)
    if (note(report, `question ${question.id}`, was, contentHash))
      await publish(importing, question, contentHash, before?.current ?? null)
  }
  const gone = known.filter(
    ({ id, status, createdById }) => status !== 'retired' && createdById === null && !ids.includes(id),
  )
  report.archived.push(...gone.map(({ id }) => `question ${id}`))
  await transaction.question.updateMany({
    where: { id: { in: gone.map(({ id }) => id) } },
    data: { status: 'retired', updatedAt: now, editVersion: { increment: 1 } },
  })
}

/** What a question's content counts as: an instructor's own edit counts as the file's, so that it is left alone. */
function standingOf(
  { status, current }: { status: string; current: { contentHash: string; createdById: string | null } | null },
  contentHash: string,
): string {
  if (current?.createdById) return contentHash
  return status === 'published' && current ? current.contentHash : 'retired'
}

function hashOfQuestion({ hashOf }: Importing, { factId, use, asOf, body }: QuestionDraft): string {
  return hashOf(contentOf({ factId, use, asOf, body }))
}

async function publish(
  { transaction, newId, now }: Importing,
  { id, factId, use, asOf, body }: QuestionDraft,
  contentHash: string,
  current: { number: number; revision: number } | null,
) {
  const head = { factId, use, kind: body.kind, status: 'published' as const, updatedAt: now }
  await transaction.question.upsert({
    where: { id },
    create: { ...head, id, createdAt: now },
    update: { ...head, editVersion: { increment: 1 } },
  })
  const last = await transaction.questionVersion.findFirst({ where: { questionId: id }, orderBy: { number: 'desc' } })
  const version = await transaction.questionVersion.create({
    data: {
      id: newId(),
      questionId: id,
      number: (last?.number ?? 0) + 1,
      revision: current?.revision ?? 1,
      body: body as unknown as Prisma.InputJsonObject,
      asOf,
      contentHash,
      createdAt: now,
    },
  })
  await transaction.question.update({ where: { id }, data: { currentId: version.id } })
}
