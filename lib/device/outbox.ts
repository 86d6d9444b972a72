import type { Settlement } from './settlement'
import type { Claim, UnsentEvent } from './study-act'

/** Events of one owner that wait, and since when (ISO) the oldest does. */
export interface Waiting {
  count: number
  since: string | null
}

/** The append-only store of what this device has not yet seen recorded. */
export interface Outbox {
  deviceId: () => Promise<string>
  /** Numbers the event with the device's next `seq` and keeps it; the same id again changes nothing. */
  add: (entry: Omit<UnsentEvent, 'event'> & { event: Claim }) => Promise<void>
  /** The oldest unsent events of an owner, in the device's order. */
  next: (owner: string, limit: number) => Promise<UnsentEvent['event'][]>
  waiting: (owner: string) => Promise<Waiting>
  /** Forgets what the server has, and puts what it refused aside with the reason. */
  settle: (settlement: Settlement) => Promise<void>
  /** Makes what was done here without an account this owner's. */
  adopt: (owner: string) => Promise<void>
  /** Forgets whatever was kept of an owner who is no more. */
  forget: (owner: string) => Promise<void>
  /** Takes the right to send until then (epoch ms); false while another page holds it. */
  lease: (now: number, until: number) => Promise<boolean>
}
