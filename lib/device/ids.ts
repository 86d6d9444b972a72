import { uuidv7 } from '../domain/ids/uuid'

/** The id of a new event or device. `getRandomValues`, because plain http on a LAN has no `randomUUID`. */
export function newEventId(): string {
  return uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(16)))
}

/** A number in [0, 1) for orders that nobody should be able to guess. */
export function random(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
}
