import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { KEPT_DAYS } from '../domain/account/keeping'
import { env } from '../env'
import { cookieOptions, sessionCookieName } from './cookie-names'
import { expireCookie } from './expire-cookie'

const SESSION_SECONDS = KEPT_DAYS.session * 86_400

/** Writes the session's id into the browser, inside next-auth's encrypted token. */
export async function writeSessionCookie(sessionId: string): Promise<void> {
  const token = await encode({ token: { sid: sessionId }, secret: env().AUTH_SECRET, maxAge: SESSION_SECONDS })
  const expires = new Date(Date.now() + SESSION_SECONDS * 1000)
  ;(await cookies()).set(sessionCookieName(), token, cookieOptions(expires))
}

/** The session's id from the browser's cookie; null if there is none that we made. Says nothing of whether it stands. */
export async function readSessionCookie(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value
  if (!token) return null
  const payload = await decode({ token, secret: env().AUTH_SECRET }).catch(() => null)
  return typeof payload?.sid === 'string' ? payload.sid : null
}

export async function clearSessionCookie(): Promise<void> {
  await expireCookie(sessionCookieName())
}
