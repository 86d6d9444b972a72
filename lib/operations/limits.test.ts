import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { LIMITS } from '../domain/limit/limits'
import type { LimitReached } from '../errors'
import { newId } from '../secrets/ids'
import { spendTry, takeFrom, tidyLimits } from './limits'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

describe('a limit', () => {
  let subject: string
  beforeEach(async () => {
    subject = newId(NOW)
    return async () => {
      await database().rateLimit.deleteMany()
    }
  })

  const spendAll = () => takeFrom('import', subject, LIMITS.import.capacity, NOW)
  const refusal = (now: Date) =>
    spendTry('import', subject, now).then(
      () => null,
      (error: LimitReached) => error,
    )

  test('lets as many tries pass as its bucket holds, says how long to wait, and keeps its word', async () => {
    await spendAll()
    expect(await refusal(NOW)).toMatchObject({ reason: 'limit-reached', waitSeconds: 120 })
    expect(await refusal(later(119))).toMatchObject({ waitSeconds: 1 })
    expect(await refusal(later(120))).toBeNull()
    expect(await refusal(later(120))).toMatchObject({ waitSeconds: 120 })
  })

  test('counts every try of many at once', async () => {
    const { capacity } = LIMITS['sign-in-pair']
    const tries = await Promise.all(
      Array.from({ length: 3 * capacity }, () => takeFrom('sign-in-pair', subject, 1, NOW)),
    )
    expect(tries.filter((wait) => wait === 0)).toHaveLength(capacity)
  })

  test('fills to its brim and no further, and a clock set back gives nothing', async () => {
    await spendAll()
    expect(await takeFrom('import', subject, LIMITS.import.capacity, later(10 * 86_400))).toBe(0)
    expect(await takeFrom('import', subject, 1, later(10 * 86_400))).toBeGreaterThan(0)
    expect(await takeFrom('import', subject, 1, NOW)).toBeGreaterThan(0)
  })

  test('is told from other limits, and of other subjects it knows nothing', async () => {
    await spendAll()
    expect(await takeFrom('invite', subject, 1, NOW)).toBe(0)
    expect(await takeFrom('import', newId(NOW), 1, NOW)).toBe(0)
  })

  test('keeps no address and no e-mail, and nothing once it is full again', async () => {
    await takeFrom('sign-in-pair', 'minseo@example.org 203.0.113.5', 1, NOW)
    const rows = await database().rateLimit.findMany()
    expect(JSON.stringify(rows)).not.toMatch(/minseo|203\.0/)
    await takeFrom('import', 'a clock set wrong', 1, later(89_000))
    expect(await tidyLimits(later(86_399))).toBe(0)
    expect(await tidyLimits(NOW)).toBe(1)
    expect(await tidyLimits(later(86_401))).toBe(1)
  })
})
