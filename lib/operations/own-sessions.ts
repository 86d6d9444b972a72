import { endOwnSession, endSessionsOf, listSessions, nameSession, type OwnSession } from '../data/sign-in-sessions'
import { deviceName } from '../domain/account/device'

export interface ShownSession extends OwnSession {
  isThis: boolean
}

/** Where somebody is signed in: this browser first, then the one last seen. */
export async function ownSessions(userId: string, sessionId: string, now: Date): Promise<ShownSession[]> {
  const sessions = (await listSessions(userId, now)).map((session) => ({
    ...session,
    isThis: session.id === sessionId,
  }))
  return sessions.toSorted((a, b) => Number(b.isThis) - Number(a.isThis))
}

/** Ends one of somebody's own sessions; somebody else's stays as if it were not there. */
export async function endOne(userId: string, sessionId: string, now: Date): Promise<void> {
  await endOwnSession(userId, sessionId, now)
}

/** Signs somebody out wherever they are, here too. */
export async function endAll(userId: string, now: Date): Promise<void> {
  await endSessionsOf(userId, now)
}

/** Keeps what the device of a new session is called; the rest of what browsers say of themselves is not kept. */
export async function rememberDevice(sessionId: string, userAgent: string | null): Promise<void> {
  const name = deviceName(userAgent)
  if (name) await nameSession(sessionId, name)
}
