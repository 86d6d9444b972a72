import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { TEST_CLOCK, timeOf } from '../clock'
import type { Account } from '../data/accounts'
import { findLearner } from '../data/learners'
import { findSessionAccount } from '../data/sign-in-sessions'
import { readSessionCookie } from './session-cookie'
import { readVisitorCookie } from './visitor-cookie'

/** Who asks. A visitor is known by their signed cookie alone; nobody has not answered anything yet. */
export type Asking =
  | {
      kind: 'user'
      userId: string
      sessionId: string
      learnerId: string
      beganAt: Date
      name: string
      role: Account['role']
      settings: Settings
    }
  | { kind: 'visitor'; learnerId: string; beganAt: Date }
  | { kind: 'nobody' }

export type Settings = Pick<Account, 'locale' | 'zone' | 'dayStart' | 'dailyMinutes' | 'newPerDay' | 'desiredRetention'>

/**
 * The one place that says who asks, against the rows as they are now: a disabled user, a changed password and an
 * ended session stop at the next request. Asked once per request, however often it is called.
 */
export const identify = cache(async (): Promise<Asking> => {
  const sessionId = await readSessionCookie()
  const account = sessionId ? await findSessionAccount(sessionId, await timeOfRequest()) : null
  if (account && sessionId) {
    const { id, learnerId, beganAt, name, role, locale, zone, dayStart, dailyMinutes, newPerDay, desiredRetention } =
      account
    const settings = { locale, zone, dayStart, dailyMinutes, newPerDay, desiredRetention }
    return { kind: 'user', userId: id, sessionId, learnerId, beganAt, name, role, settings }
  }
  const visitorId = await readVisitorCookie()
  const visitor = visitorId ? await findLearner(visitorId) : null
  // A merged visitor's cookie must not open the account: that takes signing in.
  if (!visitor || visitor.userId !== null) return { kind: 'nobody' }
  return { kind: 'visitor', learnerId: visitor.id, beganAt: visitor.beganAt }
})

/** The time of this request: the server's, or in test mode the one that the test has set. */
export const timeOfRequest = cache(async (): Promise<Date> => {
  const set = (await cookies()).get(TEST_CLOCK)?.value ?? (await headers()).get(TEST_CLOCK)
  return timeOf(set ?? undefined)
})
