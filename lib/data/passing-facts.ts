import type { PassingFact } from '../domain/article/passing'
import type { AuditAction } from '../domain/audit/actions'
import type { StudyDay } from '../domain/time/study-day'
import { Refusal } from '../errors'
import { recordAudit } from './audit'
import { database } from './client'
import { raiseRevision } from './question-publishing'

const SHOWN = 100

/** Facts that somebody has to look at again by now, and those whose questions rest: the longest overdue first. */
export async function listPassingFacts(today: StudyDay): Promise<{ facts: PassingFact[]; more: number }> {
  const rows = await database().$queryRawUnsafe<(PassingFact & { of: number })[]>(
    `select f.id, f.statement, to_char(greatest(f.review_by, f.confirmed_until), 'YYYY-MM-DD') as until,
            f.paused_at is not null as "isPaused", count(*) over ()::int as of,
            (select count(*)::int from questions q where q.fact_id = f.id and q.status = 'published') as questions
       from facts f join courses c on c.id = f.course_id
      where f.review_by is not null and f.archived_at is null and c.archived_at is null
        and (greatest(f.review_by, f.confirmed_until) < $1::date or f.paused_at is not null)
      order by greatest(f.review_by, f.confirmed_until), f.position, f.id limit ${SHOWN}`,
    today,
  )
  return { facts: rows.map(({ of: _, ...fact }) => fact), more: Math.max(0, (rows[0]?.of ?? 0) - SHOWN) }
}

/** Holds until this day; its questions are asked again. Twice is once. Throws `not-found`. */
export async function confirmFact(deed: Deed & { until: StudyDay }): Promise<void> {
  const confirmed = { confirmedUntil: new Date(`${deed.until}T00:00:00Z`), pausedAt: null }
  await changeFact(deed, 'fact.confirm', confirmed)
}

/** Its questions are asked no more until it is confirmed. Twice is once. Throws `not-found`. */
export async function pauseFact(deed: Deed): Promise<void> {
  await changeFact(deed, 'fact.pause', { pausedAt: deed.now })
}

interface Deed {
  factId: string
  instructorId: string
  auditId: string
  now: Date
}

async function changeFact(
  { factId, instructorId, auditId, now }: Deed,
  action: AuditAction,
  data: { confirmedUntil?: Date; pausedAt: Date | null },
): Promise<void> {
  await database().$transaction(async (transaction) => {
    const fact = await transaction.fact.findFirst({ where: { id: factId, archivedAt: null, reviewBy: { not: null } } })
    if (!fact) throw new Refusal('not-found', `fact ${factId}`)
    const isSame = data.confirmedUntil
      ? fact.pausedAt === null && fact.confirmedUntil?.getTime() === data.confirmedUntil.getTime()
      : fact.pausedAt !== null
    if (isSame) return
    await transaction.fact.update({ where: { id: factId }, data })
    await raiseRevision(transaction, fact.courseId)
    await recordAudit(transaction, { id: auditId, actorId: instructorId, action, subject: `fact:${factId}` }, now)
  })
}
