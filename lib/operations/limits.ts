import { instanceSecret } from '../data/instance'
import { deleteRateLimits, returnTokens, takeTokens } from '../data/rate-limits'
import { BUCKET_DAYS, LIMITS, type LimitName } from '../domain/limit/limits'
import { LimitReached } from '../errors'
import { keyedHash } from '../secrets/hash'

const HOUR_MILLIS = 3_600_000

/** Takes one try, or `cost`, from the bucket of `subject` (an address, an account, a person). Throws `limit-reached` with the time to wait. */
export async function spendTry(limit: LimitName, subject: string, now: Date, cost = 1): Promise<void> {
  const wait = await takeFrom(limit, subject, cost, now)
  if (wait > 0) throw new LimitReached(wait)
}

/** Takes `cost` from a bucket; 0, or the seconds to wait, and then nothing was taken. */
export function takeFrom(limit: LimitName, subject: string, cost: number, now: Date): Promise<number> {
  return takeTokens(keyOf(limit, subject), LIMITS[limit], cost, now)
}

export function giveBack(limit: LimitName, subject: string, cost: number): Promise<void> {
  return returnTokens(keyOf(limit, subject), LIMITS[limit], cost)
}

/** Deletes the buckets that are full again. */
export function tidyLimits(now: Date): Promise<number> {
  return deleteRateLimits(
    new Date(now.getTime() - BUCKET_DAYS * 24 * HOUR_MILLIS),
    new Date(now.getTime() + HOUR_MILLIS),
  )
}

/** No e-mail and no address stands in the table, nor a hash by which one could be found out. */
function keyOf(limit: LimitName, subject: string): string {
  return keyedHash(`${limit}:${subject}`, instanceSecret(), 'rate-limit')
}
