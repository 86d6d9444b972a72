import { failure } from '@/app/api/answer'
import { addressOfRequest } from '@/lib/auth/address'
import { identify, timeOfRequest } from '@/lib/auth/identify'
import { isSameOrigin } from '@/lib/auth/origin'
import { setOut, type Trip } from '@/lib/auth/provider-trip'
import { isProvider, type Provider } from '@/lib/domain/account/provider'
import { boundedText } from '@/lib/domain/wire/bounded-text'
import { ProviderWish } from '@/lib/domain/wire/provider-schema'
import { LimitReached } from '@/lib/errors'
import { spendTry } from '@/lib/operations/limits'
import { goBack, leavingPage } from '../../provider-answers'

const MOST_BYTES = 10_000

/** Sends somebody to a provider, to sign in or, being signed in, to connect it. */
export async function POST(request: Request, { params }: { params: Promise<{ provider: string }> }): Promise<Response> {
  const { provider } = await params
  if (!isSameOrigin(request)) return failure(403, 'foreign-origin', 'Come from a page of this site.')
  if (!isProvider(provider)) return failure(404, 'not-found', 'There is no such provider.')
  const trip = await tripOf(request, provider)
  if (trip.isConnecting && trip.sessionId === null) return goBack(trip, 'signed-out')
  try {
    await spendTry('sign-in-address', await addressOfRequest(), await timeOfRequest())
  } catch (error) {
    if (error instanceof LimitReached) return goBack(trip, error.reason, error.waitSeconds)
    throw error
  }
  const url = await setOut(trip)
  return url === null ? goBack(trip, 'unreachable') : leavingPage(trip, url)
}

async function tripOf(request: Request, provider: Provider): Promise<Trip> {
  const form = new URLSearchParams((await boundedText(request.body, MOST_BYTES)) ?? '')
  const { intent, ...wish } = ProviderWish.parse(Object.fromEntries(form))
  const asking = intent === 'connect' ? await identify() : null
  const sessionId = asking?.kind === 'user' ? asking.sessionId : null
  return { ...wish, provider, isConnecting: asking !== null, sessionId }
}
