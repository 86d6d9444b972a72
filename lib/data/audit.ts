import type { AuditAction } from '../domain/audit/actions'
import type { Prisma } from './generated/client'

export interface AuditEntry {
  id: string
  /** Null for the operator's tool. */
  actorId: string | null
  action: AuditAction
  /** `question:ID`, `fact:ID`, `course:SLUG`, `user:ID`, `invitation:ID`. */
  subject: string
  /** Nothing that names a person: the entry outlives their account. */
  detail?: Record<string, string | number | boolean>
}

/** Writes what somebody did, in the transaction that does it: both stand or neither. */
export async function recordAudit(
  transaction: Pick<Prisma.TransactionClient, 'auditEntry'>,
  { detail = {}, ...entry }: AuditEntry,
  now: Date,
): Promise<void> {
  await transaction.auditEntry.create({ data: { ...entry, byTool: entry.actorId === null, detail, at: now } })
}

/** The same where the same person did the same to the same thing a little while ago: said once for a sitting. */
export async function recordSitting(
  transaction: Pick<Prisma.TransactionClient, 'auditEntry'>,
  entry: AuditEntry,
  now: Date,
): Promise<void> {
  const { actorId, action, subject } = entry
  const since = new Date(now.getTime() - SITTING_MILLIS)
  const said = await transaction.auditEntry.count({ where: { actorId, action, subject, at: { gt: since, lte: now } } })
  if (said === 0) await recordAudit(transaction, entry, now)
}

/** The editor saves every few seconds. */
const SITTING_MILLIS = 10 * 60_000
