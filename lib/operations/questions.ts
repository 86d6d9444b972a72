import { findReferenceOfFact } from '../data/content'
import { publishVersion, retireQuestion as retire, type VersionChange } from '../data/question-publishing'
import { type DraftToSave, findQuestion, saveDraft } from '../data/questions'
import type { StoredQuestion } from '../domain/question/draft'
import { isPublishable } from '../domain/question/lint'
import { tidied } from '../domain/question/tidy'
import { contentOf } from '../domain/study/content'
import { Refusal } from '../errors'
import { sha256 } from '../secrets/hash'
import { newId } from '../secrets/ids'

/** Where a question stands after a publishing: what the editor must name next time, and what learners are asked. */
interface Published {
  editVersion: number
  published: number
}

/** An id for a question that is about to be written. */
export function newQuestionId(now: Date): string {
  return newId(now)
}

/** A question as it is kept now. Throws `not-found`. */
export async function openQuestion(id: string): Promise<StoredQuestion> {
  const question = await findQuestion(id)
  if (!question) throw new Refusal('not-found', id)
  return question
}

export async function saveQuestionDraft(
  instructorId: string,
  draft: DraftToSave,
  now: Date,
): Promise<{ editVersion: number }> {
  return { editVersion: await saveDraft(instructorId, { ...draft, auditId: newId(now) }, now) }
}

/**
 * Makes a draft what learners are asked. After another `meaning`, and after another wording of a typed key, the learners
 * concerned are told by `announceAmendments`, which the door lets run once it has answered.
 * Throws `not-publishable` while the linter finds an error: an explanation for each option, both languages, a key, a
 * cover that is in the drawing.
 */
export async function publishQuestion(
  instructorId: string,
  draft: DraftToSave,
  change: VersionChange,
  reason: string | null,
  now: Date,
): Promise<Published> {
  const body = tidied(draft.body)
  const reference = body.kind === 'occlusion' ? await findReferenceOfFact(draft.factId) : null
  if (!isPublishable(body, reference)) throw new Refusal('not-publishable', draft.id)
  const contentHash = sha256(contentOf({ body, asOf: draft.asOf }))
  const version = { ...draft, body, change, reason, contentHash, versionId: newId(now), auditId: newId(now) }
  return publishVersion(instructorId, version, now)
}

export async function retireQuestion(
  instructorId: string,
  question: { id: string; editVersion: number },
  now: Date,
): Promise<{ editVersion: number }> {
  return { editVersion: await retire(instructorId, { ...question, auditId: newId(now) }, now) }
}
