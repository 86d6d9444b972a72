import { randomBytes } from 'node:crypto'
import { uuidv7 } from '../domain/ids/uuid'

/** A new id of the server's making. */
export function newId(now: Date): string {
  return uuidv7(now.getTime(), randomBytes(16))
}
