import 'server-only'
import { cookies } from 'next/headers'
import { KEPT_DAYS } from '../domain/account/keeping'
import { env } from '../env'
import { signed, unsigned } from '../secrets/token'
import { cookieOptions, visitorCookieName } from './cookie-names'
import { expireCookie } from './expire-cookie'

const PURPOSE = 'visitor'
const VISITOR_MILLIS = KEPT_DAYS.recognised * 86_400_000

/** Ties this browser to a visitor's learner. Only this cookie permits the merge into an account. */
export async function writeVisitorCookie(learnerId: string): Promise<void> {
  const expires = new Date(Date.now() + VISITOR_MILLIS)
  ;(await cookies()).set(visitorCookieName(), signed(learnerId, env().AUTH_SECRET, PURPOSE), cookieOptions(expires))
}

export async function readVisitorCookie(): Promise<string | null> {
  const value = (await cookies()).get(visitorCookieName())?.value
  return value ? unsigned(value, env().AUTH_SECRET, PURPOSE) : null
}

export async function clearVisitorCookie(): Promise<void> {
  await expireCookie(visitorCookieName())
}
