import { findReferenceOfDispute } from '../data/content'
import { type Amend, closeDisputes, type Deed, reopenDisputes } from '../data/dispute-closing'
import type { AuditAction } from '../domain/audit/actions'
import { withAlias, withBlocked } from '../domain/dispute/amended-key'
import type { Closing } from '../domain/dispute/desk'
import type { Language } from '../domain/language'
import { isPublishable } from '../domain/question/lint'
import type { QuestionBody } from '../domain/question/question'
import { isWritten } from '../domain/question/written'
import { contentOf } from '../domain/study/content'
import { Refusal } from '../errors'
import { sha256 } from '../secrets/hash'
import { newId } from '../secrets/ids'

/**
 * What an instructor decides about reports that say the same; `disputeId` stands for them. Each throws
 * `edited-meanwhile` where another instructor was first.
 */

/**
 * Makes the reported answer one more that counts as right. Whoever was judged wrong for it is judged anew by
 * `announceAmendments`, which the door lets run. Throws `not-publishable` where the key would contradict itself or the
 * answer can be read in the question's own drawing, and `not-allowed` where the answer was chosen and not written.
 */
export async function acceptAsAlias(instructorId: string, disputeId: string, now: Date): Promise<void> {
  const closing: Closing = { status: 'accepted', reply: null }
  const amend = await amending(disputeId, (body, literal, language) => withAlias(body, literal, language))
  await closeDisputes(instructorId, deedOf(disputeId, 'dispute.accept', now), closing, amend, now)
}

/** Lets the reported answer be refused from now on with a word on it, which the reporters are told too. */
export async function blockAnswer(
  instructorId: string,
  { disputeId, message }: { disputeId: string; message: string },
  now: Date,
): Promise<void> {
  const closing: Closing = { status: 'blocked', reply: message }
  const amend = await amending(disputeId, (body, literal, language) => withBlocked(body, literal, message, language))
  await closeDisputes(instructorId, deedOf(disputeId, 'dispute.block', now), closing, amend, now)
}

/** Tells the reporters something and leaves the question as it is. */
export async function answerDisputes(
  instructorId: string,
  { disputeId, message }: { disputeId: string; message: string },
  now: Date,
): Promise<void> {
  const closing: Closing = { status: 'answered', reply: message }
  await closeDisputes(instructorId, deedOf(disputeId, 'dispute.answer', now), closing, null, now)
}

/** Takes up again what was closed together. An accepted answer stays accepted: that is for the editor. */
export async function reopenClosed(instructorId: string, disputeId: string, now: Date): Promise<void> {
  await reopenDisputes(instructorId, deedOf(disputeId, 'dispute.reopen', now), now)
}

function deedOf(disputeId: string, action: AuditAction, now: Date): Deed {
  return { disputeId, action, auditId: newId(now), versionId: newId(now) }
}

type Change = (body: QuestionBody, literal: string, language: Language) => QuestionBody

async function amending(disputeId: string, change: Change): Promise<Amend> {
  const reference = await findReferenceOfDispute(disputeId)
  return (before, { literal, language, isTyped }) => {
    if (!isTyped || literal === null || !isWritten(before))
      throw new Refusal('not-allowed', 'a chosen answer has no other spelling')
    const body = change(before, literal, language)
    // What was published once may stay as it was; only what this makes of it is held against the rules.
    if (isPublishable(before, reference) && !isPublishable(body, reference))
      throw new Refusal('not-publishable', literal)
    return { body, contentHash: (asOf) => sha256(contentOf({ body, asOf })) }
  }
}
