import type { APIRequestContext, APIResponse, BrowserContext, Page, Request } from '@playwright/test'
import { expect } from './fixtures'

/** What a browser has sent to the study log, and what the server has confirmed of it. */
export interface Sending {
  sent: Set<string>
  confirmed: Set<string>
  /** What was answered, in the order of sending; what is sent again stands here again. */
  responses: unknown[]
  /** How often each of them was tried before its verdict. */
  attempts: number[]
  /** Until all that was sent has been confirmed. */
  hasConfirmedAll: () => Promise<void>
  /** Until this many events have been confirmed. */
  hasConfirmed: (count: number) => Promise<void>
}

export function watchSending(context: BrowserContext): Sending {
  const [sent, confirmed] = [new Set<string>(), new Set<string>()]
  const responses: unknown[] = []
  const attempts: number[] = []
  context.on('request', (request) => {
    if (!isSending(request.url(), request.method())) return
    for (const { id, response, attempts: tried = [] } of request.postDataJSON().events) {
      sent.add(id)
      responses.push(response)
      attempts.push(tried.length)
    }
  })
  context.on('requestfinished', async (request) => {
    if (!isSending(request.url(), request.method())) return
    for (const id of await confirmedBy(request)) confirmed.add(id)
  })
  const hasConfirmed = async (count: number) => {
    await expect.poll(() => confirmed.size, { message: `${count} events are confirmed` }).toBe(count)
  }
  const hasConfirmedAll = async () => {
    await expect.poll(() => sent.size > 0 && confirmed.size === sent.size, { message: 'all is confirmed' }).toBe(true)
  }
  return { sent, confirmed, responses, attempts, hasConfirmed, hasConfirmedAll }
}

function isSending(url: string, method: string): boolean {
  return method === 'POST' && url.endsWith('/api/v1/events')
}

/** A page that is left takes the body of its answers with it; that they said yes is known all the same. */
async function confirmedBy(request: Request): Promise<string[]> {
  const response = await request.response()
  if (!response?.ok()) return []
  const answer: { results: { id: string; status: string }[] } | null = await response.json().catch(() => null)
  const events: { id: string }[] = request.postDataJSON().events
  return events.map(({ id }) => id).filter((id) => answer?.results.find((one) => one.id === id)?.status !== 'refused')
}

/** Sends one event as a script would. */
export async function sendEvent(
  from: APIRequestContext,
  event: object,
  headers: Record<string, string> = {},
): Promise<APIResponse> {
  const now = new Date().toISOString()
  const common = { id: crypto.randomUUID(), seq: 0, claimedAt: now, zone: 'Asia/Seoul', dayStart: '04:00' }
  const data = { deviceId: crypto.randomUUID(), sentAt: now, events: [{ ...common, ...event }] }
  return from.post('/api/v1/events', { data, headers })
}

/**
 * Lets what is sent to an address arrive, and cuts the confirmation off, as a bad network does. Says how to wait until one
 * was cut off, which also mends the network.
 */
export async function loseConfirmations(page: Page, address: '/api/v1/events' | '/api/v1/disputes') {
  const isThere = (request: Request) => new URL(request.url()).pathname === address
  const lost = page.waitForEvent('requestfailed', isThere)
  await page.context().route(`**${address}`, async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  return async () => {
    await lost
    await page.context().unroute(`**${address}`)
  }
}
