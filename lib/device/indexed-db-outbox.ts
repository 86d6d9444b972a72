import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ClientEvent } from '../domain/study/events'
import { newEventId } from './ids'
import type { Outbox } from './outbox'
import type { Settlement } from './settlement'
import type { UnsentEvent } from './study-act'

type Kept = UnsentEvent & { id: string; seq: number }

interface Schema extends DBSchema {
  /** Unsent, in the order of `seq`. */
  unsent: { key: number; value: Kept; indexes: { id: string } }
  /** What the server will never take: kept to be looked at, not sent again. */
  refused: { key: string; value: Kept & { reason: string } }
  device: { key: 'id' | 'seq' | 'lease'; value: string | number }
}

type Base = IDBPDatabase<Schema>

/** The outbox in IndexedDB: one for all tabs of this browser profile. Rejects where there is none. */
export async function indexedDbOutbox(): Promise<Outbox> {
  const base = await openDB<Schema>('saegim', 1, {
    upgrade(db) {
      db.createObjectStore('unsent', { keyPath: 'seq' }).createIndex('id', 'id', { unique: true })
      db.createObjectStore('refused', { keyPath: 'id' })
      db.createObjectStore('device')
    },
  })
  await deviceIdIn(base)
  const unsentOf = async (owner: string) => (await base.getAll('unsent')).filter((kept) => kept.owner === owner)
  return {
    deviceId: () => deviceIdIn(base),
    add: (entry) => addTo(base, entry),
    next: async (owner, limit) => (await unsentOf(owner)).slice(0, limit).map(({ event }) => event),
    waiting: async (owner) => {
      const unsent = await unsentOf(owner)
      return { count: unsent.length, since: unsent[0]?.event.claimedAt ?? null }
    },
    settle: (settlement) => settleIn(base, settlement),
    adopt: (owner) => adoptIn(base, owner),
    forget: (owner) => forgetIn(base, owner),
    lease: (now, until) => leaseIn(base, now, until),
  }
}

async function deviceIdIn(base: Base): Promise<string> {
  const { store, done } = base.transaction('device', 'readwrite')
  const known = await store.get('id')
  const id = typeof known === 'string' ? known : newEventId()
  if (!known) await store.put(id, 'id')
  await done
  return id
}

async function addTo(base: Base, { event, ...whose }: Parameters<Outbox['add']>[0]): Promise<void> {
  const transaction = base.transaction(['unsent', 'device'], 'readwrite')
  const unsent = transaction.objectStore('unsent')
  const device = transaction.objectStore('device')
  const [known, last, deviceId] = await Promise.all([
    unsent.index('id').getKey(event.id),
    device.get('seq'),
    device.get('id'),
  ])
  if (known === undefined) {
    const seq = Number(last ?? 0) + 1
    const numbered = { ...event, deviceId: String(deviceId), seq } as ClientEvent
    await Promise.all([device.put(seq, 'seq'), unsent.put({ ...whose, id: event.id, seq, event: numbered })])
  }
  await transaction.done
}

async function settleIn(base: Base, { done, refused }: Settlement): Promise<void> {
  const transaction = base.transaction(['unsent', 'refused'], 'readwrite')
  const unsent = transaction.objectStore('unsent')
  const reasons = new Map(refused.map(({ id, reason }) => [id, reason]))
  for (const id of [...done, ...reasons.keys()]) {
    const kept = await unsent.index('id').get(id)
    if (!kept) continue
    const reason = reasons.get(id)
    if (reason) await transaction.objectStore('refused').put({ ...kept, reason })
    await unsent.delete(kept.seq)
  }
  await transaction.done
}

async function adoptIn(base: Base, owner: string): Promise<void> {
  const { store, done } = base.transaction('unsent', 'readwrite')
  for (const kept of await store.getAll()) {
    if (kept.isVisitors && kept.owner !== owner) await store.put({ ...kept, owner })
  }
  await done
}

async function forgetIn(base: Base, owner: string): Promise<void> {
  const transaction = base.transaction(['unsent', 'refused'], 'readwrite')
  const [unsent, refused] = [transaction.objectStore('unsent'), transaction.objectStore('refused')]
  for (const kept of await unsent.getAll()) if (kept.owner === owner) await unsent.delete(kept.seq)
  for (const kept of await refused.getAll()) if (kept.owner === owner) await refused.delete(kept.id)
  await transaction.done
}

/** A clock that was set back must not hold the right for ever: a lease is never longer than the one asked for. */
async function leaseIn(base: Base, now: number, until: number): Promise<boolean> {
  const { store, done } = base.transaction('device', 'readwrite')
  const held = Number((await store.get('lease')) ?? 0)
  const isFree = held <= now || held > until
  if (isFree || until <= now) await store.put(until, 'lease')
  await done
  return isFree
}
