import type { QuestionBody } from '../domain/question/question'
import { recordAudit } from './audit'
import { database } from './client'
import { Prisma } from './generated/client'
import { countEdit, type DraftToSave, holdForEditing } from './questions'

/** What a new version means to whoever knew the one before: the same in other words, or something else. */
export type VersionChange = 'wording' | 'meaning'

/** A version about to be published, with what its maker brings: ids, and the hash of its content. */
export interface VersionToPublish extends DraftToSave {
  change: VersionChange
  /** The author's own words for the history; null where none were given. */
  reason: string | null
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
    const deed = { id: version.auditId, actorId: instructorId, subject: `question:${version.id}` }
    await recordAudit(
      transaction,
      { ...deed, action: 'question.publish', detail: { number: current.number, change: version.change } },
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
    const deed = { id: auditId, actorId: instructorId, subject: `question:${id}` }
    await recordAudit(transaction, { ...deed, action: 'question.retire' }, now)
    return retired.editVersion
  })
}

/** One more version of a question that is held for editing. */
export async function insertVersion(
  transaction: Prisma.TransactionClient,
  instructorId: string | null,
  { id, factId, versionId, body, asOf, contentHash, change, reason }: NewVersion,
  now: Date,
) {
  const last = await transaction.questionVersion.findFirst({ where: { questionId: id }, orderBy: { number: 'desc' } })
  return transaction.questionVersion.create({
    data: {
      id: versionId,
      questionId: id,
      number: (last?.number ?? 0) + 1,
      revision: await revisionFor(transaction, factId, last, change),
      body: body as unknown as Prisma.InputJsonObject,
      asOf,
      contentHash,
      createdAt: now,
      createdById: instructorId,
      reason,
    },
  })
}

type NewVersion = Pick<
  VersionToPublish,
  'id' | 'factId' | 'versionId' | 'asOf' | 'contentHash' | 'change' | 'reason'
> & {
  body: QuestionBody
}

/**
 * Another wording keeps its revision. One that means something else goes above all revisions of the fact, whose card the
 * questions share: only its answers show that the new meaning was met. A new question is as new as the newest.
 */
async function revisionFor(
  transaction: Prisma.TransactionClient,
  factId: string,
  last: { revision: number } | null,
  change: VersionChange,
): Promise<number> {
  if (last && change === 'wording') return last.revision
  await transaction.$queryRawUnsafe('select 1 from facts where id = $1 for no key update', factId)
  const newest = await transaction.questionVersion.aggregate({
    where: { question: { factId } },
    _max: { revision: true },
  })
  return (newest._max.revision ?? 1) + (last ? 1 : 0)
}

/** What is cached of a course is cached under its revision. */
export async function raiseRevision(transaction: Prisma.TransactionClient, courseId: string): Promise<void> {
  await transaction.course.update({ where: { id: courseId }, data: { revision: { increment: 1 } } })
}
