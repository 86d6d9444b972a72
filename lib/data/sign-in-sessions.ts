import { type Account, toAccount } from './accounts'
import { database } from './client'

/** What is no longer of use is removed with the next session of the same person. */
const REMEMBERED_MILLIS = 30 * 86_400_000
/** How exact "last seen" is: within it a session is not written to again. */
const SEEN_MILLIS = 5 * 60_000

/** Opens a session: its id goes into the cookie's token. */
export async function createSession(id: string, userId: string, now: Date, endsAt: Date): Promise<void> {
  const long = new Date(now.getTime() - REMEMBERED_MILLIS)
  await database().$transaction([
    database().signInSession.deleteMany({
      where: { userId, OR: [{ endedAt: { lt: long } }, { endsAt: { lt: long } }] },
    }),
    database().signInSession.create({ data: { id, userId, createdAt: now, lastSeenAt: now, endsAt } }),
  ])
}

/** A session that stands, as its owner sees it. */
export interface OwnSession {
  id: string
  device: string | null
  createdAt: Date
  lastSeenAt: Date
}

/** Somebody's sessions that stand, the one last seen first. */
export async function listSessions(userId: string, now: Date): Promise<OwnSession[]> {
  return database().signInSession.findMany({
    where: { userId, endedAt: null, endsAt: { gt: now } },
    select: { id: true, device: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
  })
}

export async function nameSession(id: string, device: string): Promise<void> {
  await database().signInSession.updateMany({ where: { id }, data: { device } })
}

/** The account of a session that stands: not ended, not over, its user not disabled. One query, and a write once in some minutes. */
export async function findSessionAccount(id: string, now: Date): Promise<Account | null> {
  const session = await database().signInSession.findFirst({
    where: { id, endedAt: null, endsAt: { gt: now }, user: { disabledAt: null } },
    select: { lastSeenAt: true, user: { include: { learner: { select: { id: true, beganAt: true } } } } },
  })
  if (!session) return null
  if (now.getTime() - session.lastSeenAt.getTime() >= SEEN_MILLIS) await touchSession(id, now)
  return toAccount(session.user)
}

/** Of several requests at once only the first writes. */
async function touchSession(id: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - SEEN_MILLIS)
  await database().signInSession.updateMany({ where: { id, lastSeenAt: { lte: before } }, data: { lastSeenAt: now } })
}

/** Ends one session of this user; another's is not touched. */
export async function endOwnSession(userId: string, id: string, now: Date): Promise<void> {
  await database().signInSession.updateMany({ where: { id, userId, endedAt: null }, data: { endedAt: now } })
}

export async function endSessionsOf(userId: string, now: Date): Promise<void> {
  await database().signInSession.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } })
}

export async function endSession(id: string, now: Date): Promise<void> {
  await database().signInSession.updateMany({ where: { id, endedAt: null }, data: { endedAt: now } })
}
