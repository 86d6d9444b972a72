import { enter } from '@/app/[locale]/enter'
import { failure } from '@/app/api/answer'
import { identify, timeOfRequest } from '@/lib/auth/identify'
import type { Arrival } from '@/lib/auth/provider-protocol'
import { comeBack, type Trip } from '@/lib/auth/provider-trip'
import { type Identity, isProvider } from '@/lib/domain/account/provider'
import { Refusal } from '@/lib/errors'
import { describeError, log } from '@/lib/log'
import { connectProvider, enterByProvider } from '@/lib/operations/providers'
import { goBack, goOn } from '../../provider-answers'

/** Where a provider sends people back to. Who they are is known once the secrets of their own trip have been checked. */
export async function GET(request: Request, { params }: { params: Promise<{ provider: string }> }): Promise<Response> {
  const { provider } = await params
  if (!isProvider(provider)) return failure(404, 'not-found', 'There is no such provider.')
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const { trip, arrival } = await comeBack(provider, query)
  if (!trip || arrival.kind !== 'known') return goBack(trip ?? strayed(provider), reasonOf(arrival))
  try {
    await arrive(trip, arrival.identity)
  } catch (error) {
    if (error instanceof Refusal) return goBack(trip, error.reason)
    log('request-error', { method: 'GET', route: '/api/auth/callback', kind: 'route', ...describeError(error) })
    return goBack(trip, 'failed')
  }
  return goOn(trip)
}

async function arrive(trip: Trip, identity: Identity): Promise<void> {
  const now = await timeOfRequest()
  if (!trip.isConnecting) return enter(await enterByProvider(identity, trip, now))
  const asking = await identify()
  // The browser may have signed out meanwhile, or somebody else in.
  if (asking.kind !== 'user' || asking.sessionId !== trip.sessionId) throw new Refusal('signed-out')
  await connectProvider(asking.userId, identity, now)
}

function reasonOf(arrival: Arrival): 'cancelled' | 'failed' {
  return arrival.kind === 'cancelled' ? 'cancelled' : 'failed'
}

/** Somebody whose browser knows of no trip: too late, or they never set out here. */
function strayed(provider: Trip['provider']): Trip {
  return { provider, isConnecting: false, sessionId: null, next: '/', locale: 'ko', zone: 'Asia/Seoul' }
}
