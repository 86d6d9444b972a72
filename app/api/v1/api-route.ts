import { unstable_rethrow } from 'next/navigation'
import { failure } from '@/app/api/answer'
import { addressOfRequest } from '@/lib/auth/address'
import { type Asking, identify, timeOfRequest } from '@/lib/auth/identify'
import { LimitReached } from '@/lib/errors'
import { describeError, log } from '@/lib/log'
import { spendTry } from '@/lib/operations/limits'
import { type Admitted, badToken, turnedAway } from './turned-away'

/**
 * A route of the interface for machines: says who asks, turns away who may not, holds the limits, and answers in the shape of every error also
 * when something breaks, without a word of what it was. `route` names it in the server's log.
 */
export function apiRoute(route: string, answer: (request: Request, asking: Admitted) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    try {
      const asking = await identify()
      await admit(asking)
      if (asking.kind === 'bad-token') return badToken()
      return turnedAway(request, asking) ?? (await answer(request, asking))
    } catch (error) {
      unstable_rethrow(error)
      if (error instanceof LimitReached) return tooMany(error.waitSeconds)
      log('request-error', { method: request.method, route, kind: 'route', ...describeError(error) })
      return failure(500, 'unexpected', 'Something went wrong on this side. Try again later.')
    }
  }
}

/** A learner's own bucket first: who empties it must not empty that of everybody at the same address. */
async function admit(asking: Asking): Promise<void> {
  const now = await timeOfRequest()
  if ('learnerId' in asking) await spendTry('api-learner', asking.learnerId, now)
  await spendTry('api-address', await addressOfRequest(), now)
}

function tooMany(waitSeconds: number): Response {
  const message = `Too many requests. Try again in ${waitSeconds} s.`
  return failure(429, 'limit-reached', message, { 'retry-after': String(waitSeconds) })
}
