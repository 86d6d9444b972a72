import type { Instrumentation } from 'next'
import { describeError, log, withoutPeople } from './lib/log'

/** In production everything the server says about errors is a line of JSON; Next's own lines could carry people's data. */
export function register(): void {
  if (process.env.NODE_ENV !== 'production' || process.env.NEXT_RUNTIME === 'edge') return
  console.error = (...said: unknown[]) => {
    const error = said.find((part) => part instanceof Error)
    // Errors of requests come here and to `onRequestError`, which knows the route.
    if (error && 'digest' in error) return
    log('error', error ? describeError(error) : { message: withoutPeople(said.map(String).join(' ')) })
  }
}

/** The route's pattern stands for the address: an address can hold a token. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  log('request-error', {
    method: request.method,
    route: context.routePath,
    kind: context.routeType,
    ...describeError(error),
  })
}
