import { indexedDbOutbox } from './indexed-db-outbox'
import { memoryOutbox } from './memory-outbox'
import type { Outbox } from './outbox'

let opened: Promise<Outbox> | undefined

/** This browser's outbox; in memory where there is no IndexedDB (private windows, storage turned off). */
export function openOutbox(): Promise<Outbox> {
  opened ??= indexedDbOutbox().catch(memoryOutbox)
  return opened
}
