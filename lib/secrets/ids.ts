import { createHash, randomBytes } from 'node:crypto'
import { uuidv7 } from '../domain/ids/uuid'

/** A new id of the server's making. */
export function newId(now: Date): string {
  return uuidv7(now.getTime(), randomBytes(16))
}

/** The id of something that is made once of what `seed` names: made again, it is the same. */
export function derivedId(at: Date, seed: string): string {
  return uuidv7(at.getTime(), createHash('sha256').update(seed).digest())
}
