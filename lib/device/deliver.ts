import type { ClientEvent } from '../domain/study/events'
import type { EventResult } from '../domain/wire/results'
import type { Outbox } from './outbox'
import { settlementOf } from './settlement'

export const BATCH = 50
const FIRST_WAIT_MILLIS = 2_000
const LONGEST_WAIT_MILLIS = 300_000

export interface Batch {
  /** Whose they are as far as this page knows; the server takes them for nobody else. */
  owner: string
  deviceId: string
  sentAt: string
  events: ClientEvent[]
}

/** What came of posting a batch. `retryAfterMillis` is the server's own wish, if it named one. */
export type Posted = { status: 'answered'; results: EventResult[] } | { status: 'failed'; retryAfterMillis?: number }

export type Post = (batch: Batch) => Promise<Posted>

export type Delivery = { status: 'empty' } | { status: 'failed'; retryAfterMillis?: number }

/** Sends an owner's events, batch by batch in the device's order, until none waits or sending fails. */
export async function deliver(
  outbox: Pick<Outbox, 'deviceId' | 'next' | 'settle'>,
  owner: string,
  post: Post,
  now: () => Date,
): Promise<Delivery> {
  const deviceId = await outbox.deviceId()
  for (;;) {
    const events = await outbox.next(owner, BATCH)
    if (events.length === 0) return { status: 'empty' }
    const posted = await post({ owner, deviceId, sentAt: now().toISOString(), events })
    if (posted.status === 'failed') return posted
    const settlement = settlementOf(
      events.map(({ id }) => id),
      posted.results,
    )
    // An answer that settles nothing would be asked for again at once, for ever.
    if (settlement.done.length + settlement.refused.length === 0) return { status: 'failed' }
    await outbox.settle(settlement)
  }
}

/** How long to wait after so many failures in a row (1 or more): doubling, half of it by chance so that devices spread. */
export function waitMillis(failures: number, random: number): number {
  const longest = Math.min(LONGEST_WAIT_MILLIS, FIRST_WAIT_MILLIS * 2 ** (failures - 1))
  return Math.round(longest * (0.5 + random / 2))
}
