import type { DisputeStatus, Report } from '../domain/dispute/report'
import type { Language } from '../domain/language'
import type { QuestionBody } from '../domain/question/question'
import { database } from './client'

/** A report with what the server found out about its answer. */
export interface DisputeToKeep extends Report {
  literal: string | null
  normal: string
}

/** Which of these reports the learner has with us after this, and which of them were new. */
export interface Kept {
  stored: Set<string>
  known: Set<string>
}

/** Keeps reports; the same id again changes nothing. A visitor who became part of an account meanwhile is followed there. */
export async function insertDisputes(learnerId: string, disputes: DisputeToKeep[], now: Date): Promise<Kept> {
  const stored = await database().$queryRawUnsafe<{ id: string }[]>(
    `insert into disputes (id, learner_id, question_version_id, event_id, kind, language, response, literal, normal,
                           remark, created_at)
       select d.id, coalesce(l.merged_into_id, l.id), d."questionVersionId", d."eventId", d.kind::"DisputeKind",
              d.language, nullif(d.response, 'null'), d.literal, d.normal, d.remark, $3
         from learners l, jsonb_to_recordset($2::jsonb) as d(id uuid, "questionVersionId" uuid, "eventId" uuid,
              kind text, language text, response jsonb, literal text, normal text, remark text)
        where l.id = $1::uuid
       on conflict (id) do nothing returning id`,
    learnerId,
    JSON.stringify(disputes),
    now,
  )
  const known = await database().$queryRawUnsafe<{ id: string }[]>(
    `select d.id from disputes d join learners l on l.id = $1::uuid
      where d.id = any($2::uuid[]) and d.learner_id = coalesce(l.merged_into_id, l.id)`,
    learnerId,
    disputes.map(({ id }) => id),
  )
  return { stored: new Set(stored.map(({ id }) => id)), known: new Set(known.map(({ id }) => id)) }
}

/** A report of one's own, with what came of it. */
export interface OwnDispute {
  id: string
  kind: Report['kind']
  language: Language
  status: DisputeStatus
  literal: string | null
  remark: string | null
  reply: string | null
  createdAt: Date
  closedAt: Date | null
  /** Closed by an instructor and not looked at since. */
  isNews: boolean
  factId: string
  prompt: string
}

/** More than anybody reads, and a bound for the page. */
const MOST_SHOWN = 200

/** A learner's reports, the latest first. */
export async function listOwnDisputes(learnerId: string): Promise<OwnDispute[]> {
  const rows = await database().dispute.findMany({
    where: { learnerId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_SHOWN,
    include: { questionVersion: { select: { body: true, question: { select: { factId: true } } } } },
  })
  return rows.map(({ questionVersion: { body, question }, seenAt, ...row }) => {
    const language = row.language as Language
    return {
      ...{ id: row.id, kind: row.kind, language, status: row.status, literal: row.literal, remark: row.remark },
      ...{ reply: row.reply, createdAt: row.createdAt, closedAt: row.closedAt },
      isNews: row.closedAt !== null && seenAt === null,
      factId: question.factId,
      prompt: (body as unknown as QuestionBody).text[language].prompt,
    }
  })
}

/** How many reports were closed since their reporter looked last. */
export function countDisputeNews(learnerId: string): Promise<number> {
  return database().dispute.count({ where: { learnerId, closedAt: { not: null }, seenAt: null } })
}

export async function markDisputesSeen(learnerId: string, until: Date, now: Date): Promise<void> {
  await database().dispute.updateMany({
    where: { learnerId, seenAt: null, closedAt: { lte: until } },
    data: { seenAt: now },
  })
}

/** Takes back a report that nobody has dealt with yet; false where there is none such of this learner's. */
export async function withdrawDispute(learnerId: string, id: string): Promise<boolean> {
  const { count } = await database().dispute.updateMany({
    where: { id, learnerId, status: 'open' },
    data: { status: 'withdrawn' },
  })
  return count === 1
}
