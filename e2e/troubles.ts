import type { BrowserContext, Request } from '@playwright/test'

/** Where JavaScript is turned off, the browser refuses to fetch scripts ahead and calls that the policy's doing. */
export const SCRIPTS_LEFT_OUT = /\.js failed: csp$/

/** Collects whatever goes wrong in any page of a context, as sentences that a test can allow by a pattern. */
export function watch(context: BrowserContext): string[] {
  const troubles: string[] = []
  const add = (trouble: string) => troubles.push(trouble)
  context.on('console', (message) => {
    // A broken content policy is reported here too. A failed load is told below, with its status.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      add(`console: ${message.text()}`)
    }
  })
  context.on('weberror', (error) => add(`page error: ${error.error().message}`))
  context.on('requestfailed', (request) => {
    if (!isDropped(request)) add(`${request.method()} ${request.url()} failed: ${request.failure()?.errorText}`)
  })
  context.on('request', (request) => {
    if (isElsewhere(request.url())) add(`${request.url()} was asked of somebody else`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) add(`${response.request().method()} ${response.url()} answered ${response.status()}`)
  })
  return troubles
}

/** Whether a page asks another host than this one: nothing is sent to third parties. */
function isElsewhere(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol.startsWith('http') && hostname !== 'localhost' && hostname !== '127.0.0.1'
}

/** What the outbox sends: it outlives its page, and what is not acknowledged is sent again (`lib/device/sync.ts`). */
const FROM_THE_OUTBOX = /\/api\/v1\/(events|disputes)$/

/**
 * Under way when the person left the page: the browser lets it go, and nobody misses it. What a server, a policy or the
 * network breaks off ends in another error.
 */
function isDropped(request: Request): boolean {
  const isReading = request.method() === 'GET' || 'next-action' in request.headers()
  const isDispensable = isReading || FROM_THE_OUTBOX.test(request.url())
  return isDispensable && request.failure()?.errorText === 'net::ERR_ABORTED'
}
