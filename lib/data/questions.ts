import type { QuestionDraft, QuestionWording, StoredQuestion } from '../domain/question/draft'
import { Refusal } from '../errors'
import { recordSitting } from './audit'
import { database } from './client'
import type { Prisma } from './generated/client'

/** What an editor sends: the whole draft and the edit that it was made from; 0 for a new question. */
export interface DraftToSave extends QuestionDraft {
  id: string
  editVersion: number
}

/** Null where there is no such question, or nothing of it yet. */
export async function findQuestion(id: string): Promise<StoredQuestion | null> {
  const row = await database().question.findUnique({ where: { id }, include: { current: true } })
  const current = wordingOf(row?.current)
  const wording = wordingOf(row?.draft) ?? current
  if (!row || !wording) return null
  return {
    id: row.id,
    status: row.status,
    editVersion: row.editVersion,
    hasDraft: row.draft !== null,
    published: row.current?.number ?? null,
    current,
    draft: { factId: row.factId, asOf: wording.asOf, body: wording.body },
    editedAt: row.updatedAt,
  }
}

/** What a draft or a version holds, as JSON. */
function wordingOf(stored: unknown): QuestionWording | null {
  const { asOf, body } = (stored ?? {}) as Partial<QuestionWording>
  return body ? { asOf: asOf ?? null, body } : null
}

/**
 * Keeps unfinished work and returns the edit version that the next save must name. Throws `edited-meanwhile` if
 * another save came between, `not-found` for a fact that is not there.
 */
export async function saveDraft(
  instructorId: string,
  { auditId, ...draft }: DraftToSave & { auditId: string },
  now: Date,
): Promise<number> {
  return database().$transaction(async (transaction) => {
    const { editVersion } = await holdForEditing(transaction, instructorId, draft, now)
    const content = { asOf: draft.asOf, body: draft.body } as unknown as Prisma.InputJsonObject
    await transaction.question.update({ where: { id: draft.id }, data: { draft: content } })
    const deed = { id: auditId, actorId: instructorId, subject: `question:${draft.id}` }
    await recordSitting(transaction, { ...deed, action: 'question.save' }, now)
    return editVersion
  })
}

/** Takes the question for one change, making it if it is new, and counts the edit up. */
export async function holdForEditing(
  transaction: Prisma.TransactionClient,
  instructorId: string,
  { id, factId, editVersion, body }: DraftToSave,
  now: Date,
) {
  const fact = await transaction.fact.findFirst({ where: { id: factId, archivedAt: null }, select: { courseId: true } })
  if (!fact) throw new Refusal('not-found', `fact ${factId}`)
  if (editVersion === 0) {
    const row = { id, factId, kind: body.kind, createdAt: now, updatedAt: now, createdById: instructorId }
    const { count } = await transaction.question.createMany({ data: [row], skipDuplicates: true })
    if (count === 0) throw new Refusal('edited-meanwhile', id)
  } else {
    await countEdit(transaction, id, editVersion, now)
    // What learners remember belongs to the fact: a question that was asked stays with its own, and with its kind.
    await transaction.question.updateMany({ where: { id, currentId: null }, data: { factId, kind: body.kind } })
  }
  const question = await transaction.question.findUniqueOrThrow({ where: { id }, include: { current: true } })
  if (question.factId !== factId) throw new Refusal('not-allowed', `${id} stays with ${question.factId}`)
  if (question.kind !== body.kind) throw new Refusal('not-allowed', `${id} stays a ${question.kind}`)
  return { ...question, courseId: fact.courseId }
}

/** Raises the edit version if it is still the expected one; the row is locked until the transaction ends. */
export async function countEdit(
  transaction: Prisma.TransactionClient,
  id: string,
  editVersion: number,
  now: Date,
): Promise<void> {
  const data = { editVersion: { increment: 1 }, updatedAt: now }
  const { count } = await transaction.question.updateMany({ where: { id, editVersion }, data })
  if (count === 1) return
  const exists = await transaction.question.count({ where: { id } })
  throw new Refusal(exists ? 'edited-meanwhile' : 'not-found', id)
}
