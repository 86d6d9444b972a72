import type { Limit } from '../domain/limit/limits'
import { database } from './client'
import { TAKE_TOKENS } from './rate-limits-sql'

/**
 * Takes `cost` from a bucket, in one statement, so that no two requests share a token. Returns 0, or the seconds after
 * which there is enough; then nothing was taken.
 */
export async function takeTokens(
  key: string,
  { capacity, perSecond }: Limit,
  cost: number,
  now: Date,
): Promise<number> {
  const rows = await database().$queryRawUnsafe<{ wait: number }[]>(TAKE_TOKENS, key, capacity, perSecond, cost, now)
  return rows[0]?.wait ?? 0
}

/** Puts back what was taken, never above the brim. */
export async function returnTokens(key: string, { capacity }: Limit, cost: number): Promise<void> {
  await database().$executeRawUnsafe(
    'update rate_limits set tokens = least($2::float8, tokens + $3::float8) where key = $1',
    key,
    capacity,
    cost,
  )
}

/** Deletes buckets that nobody has touched since, and those that a clock set wrong has put far into the future. */
export async function deleteRateLimits(untouchedSince: Date, notAfter: Date): Promise<number> {
  const { count } = await database().rateLimit.deleteMany({
    where: { OR: [{ updatedAt: { lt: untouchedSince } }, { updatedAt: { gt: notAfter } }] },
  })
  return count
}
