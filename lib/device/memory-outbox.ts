import type { ClientEvent } from '../domain/study/events'
import { newEventId } from './ids'
import type { Outbox } from './outbox'
import type { UnsentEvent } from './study-act'

/** An outbox that lives as long as its page. */
export function memoryOutbox(): Outbox {
  const deviceId = newEventId()
  let entries: UnsentEvent[] = []
  let seq = 0
  const of = (owner: string) => entries.filter((entry) => entry.owner === owner).map(({ event }) => event)
  return {
    deviceId: async () => deviceId,
    add: async ({ event, ...whose }) => {
      if (entries.some((entry) => entry.event.id === event.id)) return
      seq += 1
      entries.push({ ...whose, event: { ...event, deviceId, seq } as ClientEvent })
    },
    next: async (owner, limit) => of(owner).slice(0, limit),
    waiting: async (owner) => ({ count: of(owner).length, since: of(owner)[0]?.claimedAt ?? null }),
    settle: async ({ done, refused }) => {
      const gone = new Set([...done, ...refused.map(({ id }) => id)])
      entries = entries.filter(({ event }) => !gone.has(event.id))
    },
    adopt: async (owner) => {
      entries = entries.map((entry) => (entry.isVisitors ? { ...entry, owner } : entry))
    },
    forget: async (owner) => {
      entries = entries.filter((entry) => entry.owner !== owner)
    },
    lease: async () => true,
  }
}
