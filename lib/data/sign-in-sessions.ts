import type { Account } from './accounts'
import { database } from './client'

/** Opens a session: its id goes into the cookie's token. */
export async function createSession(id: string, userId: string, now: Date, endsAt: Date): Promise<void> {
  await database().signInSession.create({ data: { id, userId, createdAt: now, lastSeenAt: now, endsAt } })
}

/** The account of a session that stands: not ended, not over, its user not disabled. One query. */
export async function findSessionAccount(id: string, now: Date): Promise<Account | null> {
  const session = await database().signInSession.findFirst({
    where: { id, endedAt: null, endsAt: { gt: now }, user: { disabledAt: null } },
    select: { user: { include: { learner: { select: { id: true, beganAt: true } } } } },
  })
  const user = session?.user
  if (!user?.learner) return null
  const { email, name, role, locale, zone, dayStart, dailyMinutes, newPerDay, desiredRetention } = user
  return {
    id: user.id,
    learnerId: user.learner.id,
    beganAt: user.learner.beganAt,
    email,
    name,
    role,
    locale,
    zone,
    dayStart,
    dailyMinutes,
    newPerDay,
    desiredRetention,
  }
}

export async function endSession(id: string, now: Date): Promise<void> {
  await database().signInSession.updateMany({ where: { id, endedAt: null }, data: { endedAt: now } })
}
