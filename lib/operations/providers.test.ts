import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { findSessionAccount } from '../data/sign-in-sessions'
import type { Identity, Provider } from '../domain/account/provider'
import { newId } from '../secrets/ids'
import { signUp } from './accounts'
import { connectProvider, disconnectProvider, enterByProvider, ownWaysIn, setFirstPassword } from './providers'
import { removeAccounts } from './testing/accounts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const NEWCOMER = { locale: 'ko', zone: 'Asia/Seoul' } as const
const OFFERED = ['google', 'github', 'kakao', 'naver'] as const

describe('by another sign-in', () => {
  let stem: string
  const email = (name = 'minseo') => `${name}.${stem}@example.org`
  const identity = (verifiedEmail: string | null, subject = 'one', provider: Provider = 'google'): Identity => ({
    ...{ provider, verifiedEmail, name: '민서' },
    subject: `${subject}.${stem}`,
  })
  const enter = (who: Identity) => enterByProvider(who, NEWCOMER, NOW)
  const register = (name = 'minseo') =>
    signUp({ ...NEWCOMER, email: email(name), name, password: 'a good sentence' }, NOW)
  const change = (id: string, data: object) => database().user.update({ where: { id }, data })
  const confirm = (id: string) => change(id, { emailVerifiedAt: NOW })

  beforeEach(() => {
    stem = newId(NOW)
    return () => removeAccounts(stem)
  })

  test('somebody new gets an account with a confirmed address and no password, and comes back to it', async () => {
    const made = await enter(identity(email()))
    expect(await findSessionAccount(made.sessionId, NOW)).toMatchObject({
      email: email(),
      name: '민서',
      role: 'learner',
    })
    expect(await ownWaysIn(made.userId)).toEqual({ hasPassword: false, connected: ['google'] })
    expect((await database().user.findUniqueOrThrow({ where: { id: made.userId } })).emailVerifiedAt).toEqual(NOW)
    expect(await enter(identity(email()))).toMatchObject({ userId: made.userId, learnerId: made.learnerId })
  })

  test('somebody known comes in by the identity, whatever became of the address at the provider', async () => {
    const { userId } = await enter(identity(email()))
    expect((await enter(identity(email('new')))).userId).toBe(userId)
    expect((await enter(identity(null))).userId).toBe(userId)
  })

  test('an address that both sides have confirmed links', async () => {
    const { userId } = await register()
    await confirm(userId)
    expect((await enter(identity(email()))).userId).toBe(userId)
    expect(await ownWaysIn(userId)).toEqual({ hasPassword: true, connected: ['google'] })
  })

  test('an address that the provider does not vouch for neither links nor makes an account', async () => {
    const { userId } = await register()
    await confirm(userId)
    await expect(enter(identity(null))).rejects.toThrow('provider-unverified')
    expect(await ownWaysIn(userId)).toMatchObject({ connected: [] })
  })

  test('an account that somebody registered with a foreign address is not shared with its owner', async () => {
    const { userId, sessionId } = await register()
    await expect(enter(identity(email()))).rejects.toThrow('account-unverified')
    expect(await ownWaysIn(userId)).toMatchObject({ connected: [] })
    expect(await findSessionAccount(sessionId, NOW)).toMatchObject({ id: userId })
  })

  test('and whoever registered it can leave no identity of their own there', async () => {
    const { userId } = await register()
    await expect(connectProvider(userId, identity(email('stranger')), NOW)).rejects.toThrow('confirm-email-first')
    await expect(connectProvider(userId, identity(null, 'one', 'naver'), NOW)).rejects.toThrow('confirm-email-first')
    expect(await ownWaysIn(userId)).toMatchObject({ connected: [] })
  })

  test('connecting the same address while signed in confirms it', async () => {
    const { userId } = await register()
    await connectProvider(userId, identity(email()), NOW)
    expect((await database().user.findUniqueOrThrow({ where: { id: userId } })).emailVerifiedAt).toEqual(NOW)
    expect((await enter(identity(email()))).userId).toBe(userId)
    expect((await enter(identity(email(), 'two', 'github'))).userId).toBe(userId)
  })

  test('an identity belongs to one account, and an account has one of each provider', async () => {
    const [one, two] = [await register('one'), await register('two')]
    await confirm(one.userId)
    await confirm(two.userId)
    await connectProvider(one.userId, identity(null), NOW)
    await connectProvider(one.userId, identity(null), NOW)
    await expect(connectProvider(two.userId, identity(null), NOW)).rejects.toThrow('owned-elsewhere')
    await expect(connectProvider(one.userId, identity(null, 'other'), NOW)).rejects.toThrow('provider-taken')
    await connectProvider(one.userId, identity(null, 'one', 'github'), NOW)
    expect((await ownWaysIn(one.userId)).connected.sort()).toEqual(['github', 'google'])
  })

  test('a disabled account stays closed, by its identity and by its address', async () => {
    const { userId } = await enter(identity(email()))
    await change(userId, { disabledAt: NOW })
    await expect(enter(identity(email()))).rejects.toThrow('account-disabled')
    await expect(enter(identity(email(), 'two', 'github'))).rejects.toThrow('account-disabled')
    await expect(connectProvider(userId, identity(null, 'one', 'github'), NOW)).rejects.toThrow('signed-out')
  })

  test('the last way in stays, until there is a password', async () => {
    const { userId } = await enter(identity(email()))
    await expect(disconnectProvider(userId, 'google', OFFERED, NOW)).rejects.toThrow('last-way-in')
    await expect(disconnectProvider(userId, 'github', OFFERED, NOW)).rejects.toThrow('not-found')
    await setFirstPassword(userId, 'a good sentence', NOW)
    await expect(setFirstPassword(userId, 'another sentence', NOW)).rejects.toThrow('not-allowed')
    await disconnectProvider(userId, 'google', OFFERED, NOW)
    expect(await ownWaysIn(userId)).toEqual({ hasPassword: true, connected: [] })
  })

  test('a provider that this instance no longer offers is no way in', async () => {
    const { userId } = await enter(identity(email()))
    await connectProvider(userId, identity(null, 'one', 'kakao'), NOW)
    await expect(disconnectProvider(userId, 'google', ['google'], NOW)).rejects.toThrow('last-way-in')
    await disconnectProvider(userId, 'kakao', ['google'], NOW)
  })

  test('of two ways taken away at once one stays', async () => {
    const { userId } = await enter(identity(email()))
    for (const round of ['one', 'two', 'three', 'four', 'five']) {
      const [kept] = (await ownWaysIn(userId)).connected
      const other = kept === 'google' ? 'github' : 'google'
      await connectProvider(userId, identity(null, round, other), NOW)
      const tries = (['google', 'github'] as const).map((each) => disconnectProvider(userId, each, OFFERED, NOW))
      const refused = (await Promise.allSettled(tries)).filter(({ status }) => status === 'rejected')
      expect(refused, round).toMatchObject([{ reason: { reason: 'last-way-in' } }])
      expect((await ownWaysIn(userId)).connected, round).toHaveLength(1)
    }
  })

  test('two windows at once make one account', async () => {
    const both = await Promise.all([enter(identity(email())), enter(identity(email()))])
    expect(new Set(both.map(({ userId }) => userId)).size).toBe(1)
  })

  test('whoever deletes the account deletes its connections', async () => {
    const { userId } = await enter(identity(email()))
    await removeAccounts(stem)
    expect(await database().providerAccount.count({ where: { userId } })).toBe(0)
  })
})
