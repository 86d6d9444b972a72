import { publicUrl } from '../data/instance'
import { saveInvitation, withdrawInvitation as withdraw } from '../data/invitations'
import { changePerson } from '../data/people'
import type { InvitationMade } from '../domain/account/invitation'
import type { Role } from '../domain/account/role'
import { sha256 } from '../secrets/hash'
import { newId } from '../secrets/ids'
import { newToken } from '../secrets/token'

const INVITATION_DAYS = 7
const DAY_MILLIS = 86_400_000

/** Throws `own-account`, `not-allowed` for whoever is no administrator any more, or `not-found`. */
export async function changeRole(adminId: string, { id, role }: { id: string; role: Role }, now: Date): Promise<void> {
  await changePerson(adminId, id, { role }, { id: newId(now), action: 'user.role', detail: { role } }, now)
}

/** Lets somebody in no more, or again. Throws as `changeRole` does. */
export async function changeAccess(
  adminId: string,
  { id, isDisabled }: { id: string; isDisabled: boolean },
  now: Date,
): Promise<void> {
  const action = isDisabled ? 'user.disable' : 'user.enable'
  await changePerson(adminId, id, { isDisabled }, { id: newId(now), action }, now)
}

/** Invites somebody to an account with a role. The link is told once: only its hash is kept. Throws `email-taken`. */
export async function invitePerson(
  adminId: string,
  { email, role }: { email: string; role: Role },
  now: Date,
): Promise<InvitationMade> {
  const token = newToken()
  const folded = email.trim().toLowerCase()
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY_MILLIS)
  const invitation = { id: newId(now), tokenHash: sha256(token), email: folded, role, expiresAt, userId: adminId }
  await saveInvitation(invitation, { id: newId(now) }, now)
  return { email: folded, link: `${publicUrl()}/join/${token}` }
}

export async function withdrawInvitation(adminId: string, id: string, now: Date): Promise<void> {
  await withdraw(adminId, id, { id: newId(now) }, now)
}
