import type { Instrumentation } from 'next'

/** What the server does before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { tellPeers } = await import('./lib/auth/peer')
  tellPeers()
  if (process.env.NODE_ENV === 'production') await logErrors()
  const { describeError, log } = await import('./lib/log')
  const { tidyDaily } = await import('./lib/jobs/tidying')
  tidyDaily((error) => log('tidying-failed', describeError(error)))
  const { announceRegularly } = await import('./lib/jobs/announcing')
  announceRegularly((error) => log('announcing-failed', describeError(error)))
}

/** In production everything the server says about errors is a line of JSON; Next's own lines could carry people's data. */
async function logErrors(): Promise<void> {
  const { describeError, log, withoutPeople } = await import('./lib/log')
  console.error = (...said: unknown[]) => {
    const error = said.find((part) => part instanceof Error)
    // Errors of requests come here and to `onRequestError`, which knows the route.
    if (error && 'digest' in error) return
    log('error', error ? describeError(error) : { message: withoutPeople(said.map(String).join(' ')) })
  }
}

/** The route's pattern stands for the address: an address can hold a token. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { describeError, log } = await import('./lib/log')
  const { routePath: route, routeType: kind } = context
  log('request-error', { method: request.method, route, kind, ...describeError(error) })
}
