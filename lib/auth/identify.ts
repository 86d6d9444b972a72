import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { TEST_CLOCK, timeOf } from '../clock'
import type { Account, AccountSettings } from '../data/accounts'
import { findLearner } from '../data/learners'
import { findSessionAccount } from '../data/sign-in-sessions'
import type { TokenScope } from '../domain/account/api-token'
import { acceptToken, readBearer } from './bearer'
import { readSessionCookie } from './session-cookie'
import { readVisitorCookie } from './visitor-cookie'

/**
 * Who asks. A visitor is known by their signed cookie alone; nobody has not answered anything yet. A machine has a token
 * of a user's, and is not that user: only the interface lets it in. One whose token is no good is never somebody else.
 */
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
  | { kind: 'machine'; scope: TokenScope; learnerId: string; beganAt: Date; settings: Settings }
  | { kind: 'bad-token' }
  | { kind: 'nobody' }

export type Settings = AccountSettings

/**
 * The one place that says who asks, against the rows as they are now: a disabled user, a changed password and an
 * ended session or token stop at the next request. Asked once per request, however often it is called.
 */
export const identify = cache(async (): Promise<Asking> => {
  const bearer = await readBearer()
  return bearer === null ? identifyBrowser() : identifyMachine(bearer)
})

async function identifyMachine(bearer: string): Promise<Asking> {
  const found = await acceptToken(bearer, await timeOfRequest())
  if (!found) return { kind: 'bad-token' }
  const { learnerId, beganAt } = found.account
  return { kind: 'machine', scope: found.scope, learnerId, beganAt, settings: settingsOf(found.account) }
}

async function identifyBrowser(): Promise<Asking> {
  const sessionId = await readSessionCookie()
  const account = sessionId ? await findSessionAccount(sessionId, await timeOfRequest()) : null
  if (account && sessionId) {
    const { id, learnerId, beganAt, name, role } = account
    return { kind: 'user', userId: id, sessionId, learnerId, beganAt, name, role, settings: settingsOf(account) }
  }
  const visitorId = await readVisitorCookie()
  const visitor = visitorId ? await findLearner(visitorId) : null
  // A merged visitor's cookie must not open the account: that takes signing in.
  if (!visitor || visitor.userId !== null) return { kind: 'nobody' }
  return { kind: 'visitor', learnerId: visitor.id, beganAt: visitor.beganAt }
}

function settingsOf(account: Account): Settings {
  const { locale, zone, dayStart, dailyMinutes, newPerDay, desiredRetention, weeklyGoal } = account
  return { locale, zone, dayStart, dailyMinutes, newPerDay, desiredRetention, weeklyGoal }
}

/** The time of this request: the server's, or in test mode the one that the test has set. */
export const timeOfRequest = cache(async (): Promise<Date> => {
  const set = (await cookies()).get(TEST_CLOCK)?.value ?? (await headers()).get(TEST_CLOCK)
  return timeOf(set ?? undefined)
})
