import { beforeEach, describe, expect, test } from 'vitest'
import { findTokenAccount, saveTokenUse } from '../data/api-tokens'
import { database } from '../data/client'
import { sha256 } from '../secrets/hash'
import { newId } from '../secrets/ids'
import { createUser, setPasswordByLink, signUp } from './accounts'
import { endApiToken, makeApiToken, makeApiTokenFor, ownApiTokens } from './api-tokens'
import { removeAccounts } from './testing/accounts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const NEXT = new Date('2026-03-02T09:00:01.000Z')
const TOMORROW = new Date('2026-03-03T09:00:00.000Z')
const wish = { name: 'laptop', scope: 'read', days: 1 } as const

describe('a token', () => {
  let stem: string
  const email = (name = 'minseo') => `${name}.${stem}@example.org`
  const somebody = (name = 'minseo') =>
    signUp({ email: email(name), name, password: 'correct horse battery', locale: 'ko', zone: 'Asia/Seoul' }, NOW)
  const whose = async (token: string, now = NEXT) => (await findTokenAccount(sha256(token), now))?.account.id ?? null

  beforeEach(() => {
    stem = newId(NOW)
    return () => removeAccounts(stem)
  })

  test('acts for its owner until its end, and is nowhere kept as it stands', async () => {
    const { userId } = await somebody()
    const { token, expiresAt } = await makeApiToken(userId, wish, NOW)
    expect(token).toMatch(/^saegim_[\w-]{43}$/)
    expect(expiresAt).toEqual(TOMORROW)
    expect(await whose(token)).toBe(userId)
    expect(await whose(token, TOMORROW)).toBeNull()
    expect(await ownApiTokens(userId, TOMORROW)).toEqual([])
    expect(JSON.stringify(await database().apiToken.findMany({ where: { userId } }))).not.toContain(token)
  })

  test('stops when it is revoked, which its owner alone can do', async () => {
    const { userId } = await somebody()
    const other = await somebody('other')
    const { token } = await makeApiToken(userId, wish, NOW)
    const [{ id } = { id: '' }] = await ownApiTokens(userId, NEXT)
    await expect(endApiToken(other.userId, id, NEXT)).rejects.toThrow('not-found')
    expect(await whose(token)).toBe(userId)
    await endApiToken(userId, id, NEXT)
    expect(await whose(token)).toBeNull()
    await expect(endApiToken(userId, id, NEXT)).rejects.toThrow('not-found')
  })

  test('stops while its owner is disabled', async () => {
    const { userId } = await somebody()
    const { token } = await makeApiToken(userId, wish, NOW)
    await database().user.update({ where: { id: userId }, data: { disabledAt: NOW } })
    expect(await whose(token)).toBeNull()
    await database().user.update({ where: { id: userId }, data: { disabledAt: null } })
    expect(await whose(token)).toBe(userId)
  })

  test('ends when its owner sets a password, and one made after that does not', async () => {
    const { id, token: link } = await createUser(
      { email: email(), name: 'Teacher', role: 'instructor', password: null },
      NOW,
    )
    const before = await makeApiToken(id, wish, NOW)
    await setPasswordByLink(link ?? '', 'correct horse battery', NEXT)
    const after = await makeApiToken(id, wish, NEXT)
    expect([await whose(before.token), await whose(after.token)]).toEqual([null, id])
    expect(await ownApiTokens(id, NEXT)).toHaveLength(1)
  })

  test('shows when it was last used', async () => {
    const { userId } = await somebody()
    await makeApiToken(userId, wish, NOW)
    const [made] = await ownApiTokens(userId, NEXT)
    expect(made).toMatchObject({ name: 'laptop', scope: 'read', expiresAt: TOMORROW, lastUsedAt: null })
    await saveTokenUse(made?.id ?? '', NEXT)
    expect(await ownApiTokens(userId, NEXT)).toMatchObject([{ lastUsedAt: NEXT }])
  })

  test('can be made by the operator, for an account that there is, and every making is written down', async () => {
    const { userId } = await somebody()
    const { token } = await makeApiTokenFor(email().toUpperCase(), { ...wish, scope: 'write' }, NOW)
    expect(await whose(token)).toBe(userId)
    await expect(makeApiTokenFor(email('nobody'), wish, NOW)).rejects.toThrow('not-found')
    await makeApiToken(userId, wish, NOW)
    const entries = await database().auditEntry.findMany({
      where: { subject: `user:${userId}`, action: 'token.create' },
    })
    expect(entries.map(({ actorId }) => actorId).sort()).toEqual([userId, null].sort())
  })

  test('is one of at most twenty', async () => {
    const { userId } = await somebody()
    for (let count = 0; count < 20; count += 1) await makeApiToken(userId, wish, NOW)
    await expect(makeApiToken(userId, wish, NOW)).rejects.toThrow('limit-reached')
    await expect(makeApiToken(userId, wish, TOMORROW)).resolves.toBeTruthy()
  })
})
