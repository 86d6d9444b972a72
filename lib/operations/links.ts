import { type OneTimeToken, saveToken } from '../data/one-time-tokens'
import { sha256 } from '../secrets/hash'
import { newId } from '../secrets/ids'
import { newToken } from '../secrets/token'

const HOUR_MILLIS = 3_600_000
const HOURS: Record<OneTimeToken['kind'], number> = {
  set_password: 1,
  first_administrator: 1,
  verify_email: 24,
  invite: 24 * 7,
}

/** Makes the token of a link that works once. The one before it, of the same kind and person, no longer works. */
export async function makeLink(kind: OneTimeToken['kind'], userId: string | null, now: Date): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + HOURS[kind] * HOUR_MILLIS)
  await saveToken({ id: newId(now), kind, userId, tokenHash: sha256(token), expiresAt }, now)
  return token
}
