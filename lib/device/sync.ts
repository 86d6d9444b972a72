import { type Delivery, deliver, type Posted, waitMillis } from './deliver'
import { deliverReports } from './deliver-reports'
import { random } from './ids'
import { openOutbox } from './open-outbox'
import type { Waiting } from './outbox'
import { openReportBox } from './report-box'
import type { StudyContext } from './study-act'

/** While one page sends, the others let it: longer than a request takes, shorter than a learner would notice. */
const LEASE_MILLIS = 4_000
const PATIENCE_MILLIS = 1_000

let owner: string | null = null
let isSending = false
let isWanted = false
let failures = 0
let awaitedSince: number | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let waiting: Waiting = { count: 0, since: null }
const listeners = new Set<() => void>()

/** Begins sending this page's events; what was done here without an account becomes this learner's. */
export async function startSync(study: StudyContext): Promise<void> {
  if (owner === null) listen()
  owner = study.owner
  const outbox = await openOutbox()
  await outbox.adopt(study.owner)
  await (await openReportBox()).adopt(study.owner)
  kickSync(study)
}

/** Sends what waits, now. Never throws: what cannot be sent waits for the next try. */
export function kickSync(study: StudyContext): void {
  if (owner === null) listen()
  owner = study.owner
  kick()
}

/** What waits on this device; for `useSyncExternalStore`. */
export function subscribeWaiting(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function currentWaiting(): Waiting {
  return waiting
}

/** Whether nothing of this learner waits any more. */
export async function isAllSent(sender: string): Promise<boolean> {
  return (await (await openOutbox()).waiting(sender)).count === 0
}

function listen(): void {
  addEventListener('online', kick)
  // Also when the page is hidden: on a phone that may be the last that is heard of it.
  document.addEventListener('visibilitychange', kick)
  addEventListener('pagehide', kick)
}

function kick(): void {
  isWanted = true
  if (!isSending) void run()
}

async function run(): Promise<void> {
  isSending = true
  clearTimeout(timer)
  try {
    while (isWanted && owner !== null) {
      isWanted = false
      await sendAll(owner)
    }
  } catch {
    // The device's own storage failed: nothing is lost by asking it again later.
    retryIn(waitMillis(++failures, random()))
  } finally {
    isSending = false
  }
}

/** The answers first: a report may be about one of them. */
async function sendAll(sender: string): Promise<void> {
  const delivery = await sendEvents(sender)
  if (delivery === 'another page sends') return retryIn(PATIENCE_MILLIS)
  if (delivery.status === 'failed') return settle(delivery)
  settle(await deliverReports(await openReportBox(), sender, (batch) => post('/api/v1/disputes', batch)))
}

async function sendEvents(sender: string): Promise<Delivery | 'another page sends'> {
  const outbox = await openOutbox()
  await tell(sender)
  if (waiting.count === 0) return { status: 'empty' }
  const now = Date.now()
  if (!(await outbox.lease(now, now + LEASE_MILLIS)) && !hasAwaitedLease()) return 'another page sends'
  awaitedSince = null
  const delivery = await deliver(
    outbox,
    sender,
    (batch) => post('/api/v1/events', batch),
    () => new Date(),
  )
  await outbox.lease(now, 0)
  await tell(sender)
  return delivery
}

function settle(delivery: Delivery): void {
  failures = delivery.status === 'failed' ? failures + 1 : 0
  if (delivery.status === 'failed') retryIn(delivery.retryAfterMillis ?? waitMillis(failures, random()))
}

/** The page that holds the right may be gone with its request under way, so it is waited for, but not for long. */
function hasAwaitedLease(): boolean {
  awaitedSince ??= performance.now()
  return performance.now() - awaitedSince >= PATIENCE_MILLIS
}

function retryIn(millis: number): void {
  clearTimeout(timer)
  timer = setTimeout(kick, millis)
}

async function tell(sender: string): Promise<void> {
  waiting = await (await openOutbox()).waiting(sender)
  for (const listener of listeners) listener()
}

/** `keepalive` lets a request outlive its page; browsers allow it up to 64 kB. */
async function post(address: '/api/v1/events' | '/api/v1/disputes', batch: object): Promise<Posted> {
  if (!navigator.onLine) return { status: 'failed' }
  const body = JSON.stringify(batch)
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: new Blob([body]).size < 60_000,
    })
    if (!response.ok) return { status: 'failed', retryAfterMillis: secondsIn(response.headers.get('retry-after')) }
    const { results } = await response.json()
    return { status: 'answered', results }
  } catch {
    return { status: 'failed' }
  }
}

function secondsIn(header: string | null): number | undefined {
  const seconds = Number(header)
  return header !== null && seconds > 0 ? seconds * 1000 : undefined
}
