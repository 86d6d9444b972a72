import { openOutbox } from './open-outbox'

/** Forgets what this device still kept of an owner whose account is gone. */
export async function forgetOwner(owner: string): Promise<void> {
  await (await openOutbox()).forget(owner)
}
