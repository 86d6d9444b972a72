import type { Role } from '../domain/account/role'
import { Refusal } from '../errors'
import { type AuditEntry, recordAudit } from './audit'
import { database } from './client'

export interface Invitation {
  id: string
  email: string
  role: Role
  expiresAt: Date
}

interface NewInvitation extends Invitation {
  tokenHash: string
  /** Who invites: with their account, or their office, the invitation goes. */
  userId: string
}

/** Keeps an invitation; an older one of the same address no longer works. Throws `email-taken`. */
export async function saveInvitation(
  { email, role, ...token }: NewInvitation,
  deed: Pick<AuditEntry, 'id'>,
  now: Date,
): Promise<void> {
  await database().$transaction(async (transaction) => {
    if (await transaction.user.count({ where: { email } })) throw new Refusal('email-taken')
    const open = { kind: 'invite', invitedEmail: email, usedAt: null } as const
    await transaction.oneTimeToken.updateMany({ where: open, data: { usedAt: now } })
    const invited = { kind: 'invite', invitedEmail: email, invitedRole: role } as const
    await transaction.oneTimeToken.create({ data: { ...token, ...invited, createdAt: now } })
    const entry = { ...deed, actorId: token.userId, action: 'user.invite', detail: { role } } as const
    await recordAudit(transaction, { ...entry, subject: `invitation:${token.id}` }, now)
  })
}

/** Those that can still be accepted, the latest first. */
export async function listInvitations(now: Date): Promise<Invitation[]> {
  const rows = await database().oneTimeToken.findMany({
    where: { kind: 'invite', usedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
  })
  return rows.flatMap(invitationOf)
}

/** One that can still be accepted; null where it never was, is used, withdrawn or over. */
export async function findInvitation(tokenHash: string, now: Date): Promise<Invitation | null> {
  const rows = await database().oneTimeToken.findMany({
    where: { kind: 'invite', tokenHash, usedAt: null, expiresAt: { gt: now } },
  })
  return rows.flatMap(invitationOf)[0] ?? null
}

/** Throws `not-found` where there is nothing to withdraw any more. */
export async function withdrawInvitation(
  adminId: string,
  id: string,
  deed: Pick<AuditEntry, 'id'>,
  now: Date,
): Promise<void> {
  await database().$transaction(async (transaction) => {
    const open = { id, kind: 'invite', usedAt: null } as const
    const { count } = await transaction.oneTimeToken.updateMany({ where: open, data: { usedAt: now } })
    if (count === 0) throw new Refusal('not-found', `invitation ${id}`)
    const entry = { ...deed, actorId: adminId, action: 'user.withdraw-invitation' } as const
    await recordAudit(transaction, { ...entry, subject: `invitation:${id}` }, now)
  })
}

interface InviteRow {
  id: string
  invitedEmail: string | null
  invitedRole: Role | null
  expiresAt: Date
}

function invitationOf({ id, invitedEmail, invitedRole, expiresAt }: InviteRow): Invitation[] {
  return invitedEmail && invitedRole ? [{ id, email: invitedEmail, role: invitedRole, expiresAt }] : []
}
