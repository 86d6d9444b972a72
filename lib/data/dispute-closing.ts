import type { AuditAction } from '../domain/audit/actions'
import type { Closing } from '../domain/dispute/desk'
import type { Language } from '../domain/language'
import type { QuestionBody } from '../domain/question/question'
import { Refusal } from '../errors'
import { recordAudit } from './audit'
import { database } from './client'
import type { Prisma } from './generated/client'
import { insertVersion, raiseRevision } from './question-publishing'

type Transaction = Prisma.TransactionClient

/** Reports that are about to be dealt with: those that say the same as the one that stands for them. */
interface HeldGroup {
  ids: string[]
  questionId: string
  literal: string | null
  language: Language
  isTyped: boolean
}

/** A deed on reports: the one that stands for its group, and the ids that the deed brings along. */
export interface Deed {
  disputeId: string
  action: AuditAction
  auditId: string
  versionId: string
}

/** What a question becomes by a report; the same where nothing is to change. Throws a refusal where it may not. */
export type Amend = (
  body: QuestionBody,
  report: Pick<HeldGroup, 'literal' | 'language' | 'isTyped'>,
) => { body: QuestionBody; contentHash: (asOf: string | null) => string }

/**
 * Closes open reports that say the same, and amends their question where `amend` is given: one more version of the
 * same meaning, and the same in unpublished work. Throws `edited-meanwhile` where somebody was first.
 */
export async function closeDisputes(
  instructorId: string,
  deed: Deed,
  { status, reply }: Closing,
  amend: Amend | null,
  now: Date,
): Promise<void> {
  await database().$transaction(async (transaction) => {
    // An answer is for what its author has read; a key is for everybody who said the same.
    const group = await holdGroup(transaction, deed.disputeId, status === 'answered')
    const number = amend ? await amendQuestion(transaction, instructorId, deed, group, amend, now) : null
    await transaction.dispute.updateMany({
      where: { id: { in: group.ids } },
      data: { status, reply, closedAt: now, closedById: instructorId, seenAt: null },
    })
    const detail = { reports: group.ids.length, ...(number === null ? {} : { number }) }
    await recordAudit(transaction, { ...entryOf(instructorId, deed, group), detail }, now)
  })
}

/** Opens again what was closed together. Throws `edited-meanwhile` where it is open already. */
export async function reopenDisputes(instructorId: string, deed: Deed, now: Date): Promise<void> {
  await database().$transaction(async (transaction) => {
    const group = await holdClosed(transaction, deed.disputeId)
    await transaction.dispute.updateMany({
      where: { id: { in: group.ids } },
      data: { status: 'open', closedAt: null, closedById: null, seenAt: null },
    })
    const detail = { reports: group.ids.length }
    await recordAudit(transaction, { ...entryOf(instructorId, deed, group), detail }, now)
  })
}

function entryOf(actorId: string, { auditId, action }: Deed, { questionId }: HeldGroup) {
  return { id: auditId, actorId, action, subject: `question:${questionId}` }
}

interface HeldRow {
  id: string
  questionId: string
  literal: string | null
  language: Language
  isTyped: boolean
}

const SAME = `
  select d.id, v.question_id as "questionId", r.literal, r.language,
         coalesce(jsonb_exists(r.response, 'text'), false) as "isTyped"
    from disputes r join question_versions rv on rv.id = r.question_version_id
    join question_versions v on v.question_id = rv.question_id join disputes d on d.question_version_id = v.id
   where r.id = $1::uuid and d.kind = r.kind and d.status = r.status
     and (r.kind = 'something_wrong' or (d.normal = r.normal and d.language = r.language))`

/** The open reports that say the same, until the transaction ends nobody else's; those up to the one that was seen, or all. */
async function holdGroup(transaction: Transaction, disputeId: string, isUpToSeen: boolean): Promise<HeldGroup> {
  const rows = await transaction.$queryRawUnsafe<HeldRow[]>(
    `${SAME} and r.status = 'open' ${isUpToSeen ? 'and (d.created_at, d.id) <= (r.created_at, r.id)' : ''}
     order by d.id for update of d`,
    disputeId,
  )
  return heldOf(rows, disputeId)
}

async function holdClosed(transaction: Transaction, disputeId: string): Promise<HeldGroup> {
  const rows = await transaction.$queryRawUnsafe<HeldRow[]>(
    `${SAME} and r.status in ('accepted', 'blocked', 'answered') and d.closed_at = r.closed_at
     order by d.id for update of d`,
    disputeId,
  )
  return heldOf(rows, disputeId)
}

function heldOf(rows: HeldRow[], disputeId: string): HeldGroup {
  const [first] = rows
  if (!first || !rows.some(({ id }) => id === disputeId)) throw new Refusal('edited-meanwhile', `dispute ${disputeId}`)
  const { questionId, literal, language, isTyped } = first
  return { ids: rows.map(({ id }) => id), questionId, literal, language, isTyped }
}

/** The number of the version that answers are judged by from now on. An editor that is open meanwhile is told so. */
async function amendQuestion(
  transaction: Transaction,
  instructorId: string,
  { versionId }: Deed,
  group: HeldGroup,
  amend: Amend,
  now: Date,
): Promise<number> {
  const { questionId: id } = group
  await transaction.$queryRawUnsafe('select 1 from questions where id = $1 for update', id)
  const question = await transaction.question.findUniqueOrThrow({
    where: { id },
    include: { current: true, fact: { select: { courseId: true } } },
  })
  const { current } = question
  if (!current) throw new Refusal('not-found', `published question ${id}`)
  const amended = amend(current.body as unknown as QuestionBody, group)
  const contentHash = amended.contentHash(current.asOf)
  if (contentHash === current.contentHash) return current.number
  const { factId } = question
  const version = { id, factId, versionId, body: amended.body, asOf: current.asOf, contentHash } as const
  const made = await insertVersion(transaction, instructorId, { ...version, change: 'wording', reason: null }, now)
  const draft = question.draft as DraftContent | null
  await transaction.question.update({
    where: { id },
    data: {
      ...{ currentId: made.id, editVersion: { increment: 1 }, updatedAt: now },
      ...(draft && { draft: { ...draft, body: amend(draft.body, group).body } as unknown as Prisma.InputJsonObject }),
    },
  })
  await raiseRevision(transaction, question.fact.courseId)
  return made.number
}

interface DraftContent {
  asOf: string | null
  body: QuestionBody
}
