import { beforeEach, expect, test } from 'vitest'
import { database } from '../data/client'
import { newId } from '../secrets/ids'
import { signUp } from './accounts'
import { removeAccounts } from './testing/accounts'
import { tidy } from './tidying'

const NOW = new Date('2020-03-02T09:00:00.000Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

let userId: string
beforeEach(async () => {
  const email = `${newId(NOW)}@example.org`
  const person = { email, name: '민서', password: 'correct horse battery', locale: 'ko', zone: 'Asia/Seoul' } as const
  userId = (await signUp(person, NOW)).userId
  return () => removeAccounts(email)
})

test('what is over goes after thirty days, and nothing before or that still holds', async () => {
  const session = (endedAt: Date | null, endsAt: Date) => ({
    ...{ id: newId(NOW), userId, createdAt: daysAgo(90), lastSeenAt: daysAgo(90), endedAt, endsAt },
  })
  await database().signInSession.createMany({
    data: [session(daysAgo(31), daysAgo(-9)), session(null, daysAgo(31)), session(daysAgo(29), daysAgo(-9))],
  })
  const link = (usedAt: Date | null, expiresAt: Date) => ({
    ...{ id: newId(NOW), kind: 'verify_email' as const, tokenHash: newId(NOW), userId },
    ...{ createdAt: daysAgo(90), usedAt, expiresAt },
  })
  await database().oneTimeToken.createMany({
    data: [
      link(daysAgo(31), daysAgo(-9)),
      link(null, daysAgo(31)),
      link(daysAgo(29), daysAgo(29)),
      link(null, daysAgo(-1)),
    ],
  })
  const token = (revokedAt: Date | null, expiresAt: Date) => ({
    ...{ id: newId(NOW), userId, name: 'script', tokenHash: newId(NOW), createdAt: daysAgo(90), revokedAt, expiresAt },
  })
  await database().apiToken.createMany({
    data: [
      token(daysAgo(31), daysAgo(-9)),
      token(null, daysAgo(31)),
      token(daysAgo(29), daysAgo(-9)),
      token(null, daysAgo(-9)),
    ],
  })
  await database().rateLimit.create({ data: { key: userId, tokens: 1, updatedAt: daysAgo(1.1) } })

  expect((await tidy(NOW)).over).toBe(6)
  // with the session of having signed up just now
  expect(await database().signInSession.count({ where: { userId } })).toBe(2)
  expect(await database().oneTimeToken.count({ where: { userId } })).toBe(2)
  expect(await database().apiToken.count({ where: { userId } })).toBe(2)
  expect(await database().rateLimit.count({ where: { key: userId } })).toBe(0)
  expect(await tidy(NOW)).toEqual({ over: 0, limits: 0 })
})
