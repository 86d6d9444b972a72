import 'server-only'
import { cookies } from 'next/headers'
import type { Provider } from '../domain/account/provider'
import type { Language } from '../domain/language'
import { env } from '../env'
import { signed, unsigned } from '../secrets/token'
import { cookieOptions, providerCookieName } from './cookie-names'
import { expireCookie } from './expire-cookie'
import { type Arrival, arriveFrom, CHECKS, departFor } from './provider-protocol'

const PURPOSE = 'provider-trip'
const TRIP_MILLIS = 15 * 60_000

/** What somebody set out for when they left for a provider. Kept by their browser, signed by us. */
export interface Trip {
  provider: Provider
  /** Whether somebody who is signed in connects the provider to their account: the one of this session. */
  isConnecting: boolean
  sessionId: string | null
  next: string
  locale: Language
  zone: string
}

/** The provider's address for this trip, whose secrets the browser now holds; null if there is none to be had. */
export async function setOut(trip: Trip): Promise<string | null> {
  const departure = await departFor(trip.provider)
  if (!departure) return null
  const jar = await cookies()
  const options = cookieOptions(new Date(Date.now() + TRIP_MILLIS))
  const text = Buffer.from(JSON.stringify(trip)).toString('base64url')
  jar.set(providerCookieName('trip'), signed(text, env().AUTH_SECRET, PURPOSE), options)
  for (const { name, value } of departure.cookies) jar.set(name, value, options)
  return departure.url
}

/** Who came back, and what they had set out for. The secrets of a trip are good once. */
export async function comeBack(
  provider: Provider,
  query: Record<string, string>,
): Promise<{ trip: Trip | null; arrival: Arrival }> {
  const jar = await cookies()
  const kept = Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value]))
  for (const name of ['trip', ...CHECKS]) await expireCookie(providerCookieName(name))
  const trip = readTrip(kept[providerCookieName('trip')])
  if (trip?.provider !== provider) return { trip: null, arrival: { kind: 'failed' } }
  return { trip, arrival: await arriveFrom(provider, query, kept) }
}

function readTrip(cookie: string | undefined): Trip | null {
  const text = cookie ? unsigned(cookie, env().AUTH_SECRET, PURPOSE) : null
  return text === null ? null : JSON.parse(Buffer.from(text, 'base64url').toString())
}
