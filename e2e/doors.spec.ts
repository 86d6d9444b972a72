import { readFileSync } from 'node:fs'
import type { APIResponse } from '@playwright/test'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'

const facts: { id: string }[] = JSON.parse(readFileSync('content/what-is-llm/facts.json', 'utf8'))
const factId = facts[0]?.id ?? ''

function batchOf(count: number) {
  const now = new Date().toISOString()
  const events = Array.from({ length: count }, (_, seq) => ({
    ...{ id: crypto.randomUUID(), seq, kind: seq % 2 ? 'withdraw' : 'enrol', factId, claimedAt: now },
    ...{ zone: 'Asia/Seoul', dayStart: '04:00' },
  }))
  return { deviceId: crypto.randomUUID(), sentAt: now, events }
}

async function codeOf(response: APIResponse): Promise<{ status: number; code?: string }> {
  return { status: response.status(), code: (await response.json()).error?.code }
}

test('somebody who has done nothing yet has no log, and is told so', async ({ request }) => {
  for (const path of ['/api/v1/events', '/api/v1/cards', '/api/v1/queue'])
    expect(await codeOf(await request.get(path)), path).toEqual({ status: 401, code: 'signed-out' })
})

test('a visitor reads back what their device sent, page by page, and not from another site', async ({ request }) => {
  const sent = [batchOf(150), batchOf(150)]
  for (const batch of sent) {
    const { results } = await (await request.post('/api/v1/events', { data: batch })).json()
    expect(results.every(({ status }: { status: string }) => status === 'recorded')).toBe(true)
  }
  const first = await (await request.get('/api/v1/events')).json()
  const second = await (await request.get('/api/v1/events', { params: { after: first.next } })).json()
  expect([first.events.length, second.events.length, second.next]).toEqual([200, 100, null])
  const read: string[] = [...first.events, ...second.events].map(({ id }) => id)
  expect(read.sort()).toEqual(sent.flatMap(({ events }) => events.map(({ id }) => id)).sort())
  const elsewhere = { headers: { origin: 'https://elsewhere.example' } }
  expect(await codeOf(await request.get('/api/v1/events', elsewhere))).toEqual({ status: 403, code: 'foreign-origin' })
  expect(await codeOf(await request.get('/api/v1/events?after=1'))).toEqual({ status: 400, code: 'malformed' })
  expect(await codeOf(await request.get('/api/v1/cards'))).toEqual({ status: 401, code: 'signed-out' })
})

test('a learner who is signed in reads their own cards', async ({ page }) => {
  await signIn(page, await accountOf('카드', 'learner'))
  expect(await (await page.request.get('/api/v1/cards')).json()).toEqual({ cards: [], next: null })
  await page.request.post('/api/v1/events', { data: batchOf(1) })
  const { cards, next } = await (await page.request.get('/api/v1/cards')).json()
  expect(cards).toMatchObject([{ factId, enrolled: true, state: 'new' }])
  expect(next).toBeNull()
  expect((await (await page.request.get(`/api/v1/cards?after=${factId}`)).json()).cards).toEqual([])
})

test('what is not a batch of events is refused with a reason, and makes nobody a visitor', async ({ request }) => {
  const send = async (data: string | object, headers: Record<string, string> = {}) =>
    codeOf(await request.post('/api/v1/events', { data, headers: { 'content-type': 'application/json', ...headers } }))
  expect(await send('{')).toEqual({ status: 400, code: 'malformed' })
  expect(await send(batchOf(0))).toEqual({ status: 400, code: 'malformed' })
  expect(await send(batchOf(201))).toEqual({ status: 400, code: 'malformed' })
  expect(await send({ ...batchOf(1), padding: 'x'.repeat(1_000_000) })).toEqual({ status: 413, code: 'too-long' })
  const foreign = { origin: 'https://elsewhere.example' }
  expect(await send(batchOf(1), foreign)).toEqual({ status: 403, code: 'foreign-origin' })
  expect(await codeOf(await request.get('/api/v1/events'))).toEqual({ status: 401, code: 'signed-out' })
})

test('somebody of whose events none can be recorded is kept no record of', async ({ page, request }) => {
  const somebodyElses = batchOf(1)
  await page.request.post('/api/v1/events', { data: somebodyElses })
  const [theirs] = somebodyElses.events
  const { events, ...batch } = batchOf(4)
  const [first, second, third, fourth] = events
  const unusable = [
    { ...first, factId: 'no-such-fact' },
    { ...second, kind: 'parameters' },
    { ...third, id: theirs?.id },
    { ...fourth, kind: 'undo', targetId: theirs?.id },
  ]
  const answer = await request.post('/api/v1/events', { data: { ...batch, events: unusable } })
  const { results } = await answer.json()
  const reasons = results.map(({ reason }: { reason: string }) => reason)
  expect(reasons).toEqual(['unknown-fact', 'server-only', 'id-reused', 'wrong-target'])
  expect(answer.headers()['set-cookie']).toBeUndefined()
  expect(await codeOf(await request.get('/api/v1/events'))).toEqual({ status: 401, code: 'signed-out' })
})
