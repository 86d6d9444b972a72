import { database } from './client'
import { Prisma } from './generated/client'
import { countEdit, type DraftToSave, holdForEditing } from './questions'

/** A version about to be published, with what its maker brings: ids, and the hash of its content. */
export interface VersionToPublish extends DraftToSave {
  versionId: string
  auditId: string
  contentHash: string
}

/**
 * Makes the draft the question's current version: learners are asked it from their next session on. Content that is
 * published already makes no second version. Returns the next edit version and the number of the current version.
 */
export async function publishVersion(
  instructorId: string,
  version: VersionToPublish,
  now: Date,
): Promise<{ editVersion: number; published: number }> {
  return database().$transaction(async (transaction) => {
    const question = await holdForEditing(transaction, instructorId, version, now)
    const isSame = question.current?.contentHash === version.contentHash
    const current =
      question.current && isSame ? question.current : await insertVersion(transaction, instructorId, version, now)
    await transaction.question.update({
      where: { id: version.id },
      data: { status: 'published', draft: Prisma.DbNull, currentId: current.id },
    })
    await raiseRevision(transaction, question.courseId)
    await audit(
      transaction,
      instructorId,
      { ...version, action: 'question.publish', detail: { number: current.number } },
      now,
    )
    return { editVersion: question.editVersion, published: current.number }
  })
}

/** Asks the question no more. Its versions and answers stay; publishing it again brings it back. */
export async function retireQuestion(
  instructorId: string,
  { id, editVersion, auditId }: { id: string; editVersion: number; auditId: string },
  now: Date,
): Promise<number> {
  return database().$transaction(async (transaction) => {
    await countEdit(transaction, id, editVersion, now)
    const retired = await transaction.question.update({
      where: { id },
      data: { status: 'retired' },
      select: { editVersion: true, fact: { select: { courseId: true } } },
    })
    await raiseRevision(transaction, retired.fact.courseId)
    await audit(transaction, instructorId, { id, auditId, action: 'question.retire', detail: {} }, now)
    return retired.editVersion
  })
}

async function insertVersion(
  transaction: Prisma.TransactionClient,
  instructorId: string,
  { id, versionId, body, asOf, contentHash }: VersionToPublish,
  now: Date,
) {
  const last = await transaction.questionVersion.findFirst({ where: { questionId: id }, orderBy: { number: 'desc' } })
  return transaction.questionVersion.create({
    data: {
      id: versionId,
      questionId: id,
      number: (last?.number ?? 0) + 1,
      // It rises only when the meaning changed, and then learners must be told: the editor publishes wordings.
      revision: last?.revision ?? 1,
      body: body as unknown as Prisma.InputJsonObject,
      asOf,
      contentHash,
      createdAt: now,
      createdById: instructorId,
    },
  })
}

/** What is cached of a course is cached under its revision. */
async function raiseRevision(transaction: Prisma.TransactionClient, courseId: string): Promise<void> {
  await transaction.course.update({ where: { id: courseId }, data: { revision: { increment: 1 } } })
}

interface Deed {
  id: string
  auditId: string
  action: string
  detail: Prisma.InputJsonObject
}

async function audit(
  transaction: Prisma.TransactionClient,
  actorId: string,
  { id, auditId, action, detail }: Deed,
  now: Date,
): Promise<void> {
  await transaction.auditEntry.create({
    data: { id: auditId, at: now, actorId, action, subject: `question:${id}`, detail },
  })
}
