import { database } from './client'

export interface AuditEntry {
  id: string
  /** Null for the operator's tool. */
  actorId: string | null
  action: string
  subject: string
  detail?: Record<string, string | number | boolean>
}

export async function recordAudit({ detail = {}, ...entry }: AuditEntry, now: Date): Promise<void> {
  await database().auditEntry.create({ data: { ...entry, detail, at: now } })
}
