import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { newId } from '../secrets/ids'
import { signIn, signUp } from './accounts'
import type { ComingFrom } from './sign-in-limits'
import { removeAccounts } from './testing/accounts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const PASSWORD = 'correct horse battery'
const from = (address: string): ComingFrom => ({ address, device: null })

describe('strangers who guess a password', () => {
  let email: string
  let userId: string

  beforeEach(async () => {
    email = `minseo.${newId(NOW)}@example.org`
    userId = (await signUp({ email, name: '민서', password: PASSWORD, locale: 'ko', zone: 'Asia/Seoul' }, NOW)).userId
    return async () => {
      await removeAccounts(email)
      await database().rateLimit.deleteMany()
    }
  })

  const attempt = (password: string, comingFrom: ComingFrom, now = NOW) =>
    signIn({ email, password }, comingFrom, now).then(
      () => 'in',
      (error: Error & { reason: string }) => error.reason,
    )

  /** A hundred wrong passwords, each five of them from an address of their own. */
  async function besiege() {
    for (let round = 0; round < 100; round++) await attempt('wrong horse', from(`198.51.100.${Math.floor(round / 5)}`))
  }

  test('are refused at their own address after ten', async () => {
    for (let round = 0; round < 10; round++)
      expect(await attempt(`${round}`, from('198.51.100.7'))).toBe('wrong-credentials')
    expect(await attempt(PASSWORD, from('198.51.100.7'))).toBe('limit-reached')
    const inAMinute = new Date(NOW.getTime() + 60_000)
    expect(await attempt(PASSWORD, from('198.51.100.7'), inAMinute)).toBe('in')
  })

  test('do not keep the owner out: neither on the known device, at their very address, nor on a new one elsewhere', async () => {
    await besiege()
    const device = { id: newId(NOW), userIds: [userId] }
    expect(await attempt(PASSWORD, { address: '198.51.100.0', device })).toBe('in')
    expect(await attempt(PASSWORD, from('203.0.113.5'))).toBe('in')
  })

  test('do not keep the owner out although they miss once on a new device', async () => {
    await besiege()
    expect(await attempt('wrong, alas', from('203.0.113.5'))).toBe('wrong-credentials')
    expect(await attempt(PASSWORD, from('203.0.113.5'))).toBe('in')
  })

  test('get two tries where they got ten, once there were very many', async () => {
    await besiege()
    const tries = []
    for (let round = 0; round < 4; round++) tries.push(await attempt('wrong horse', from('192.0.2.9')))
    expect(tries).toEqual(['wrong-credentials', 'wrong-credentials', 'limit-reached', 'limit-reached'])
  })

  test('gain nothing from a device on which somebody else has signed in', async () => {
    const device = { id: newId(NOW), userIds: [newId(NOW)] }
    for (let round = 0; round < 10; round++) await attempt('wrong horse', { address: '192.0.2.9', device })
    expect(await attempt('wrong horse', { address: '192.0.2.9', device })).toBe('limit-reached')
  })

  test('on the known device itself are refused after ten as well', async () => {
    const device = { id: newId(NOW), userIds: [userId] }
    for (let round = 0; round < 10; round++) await attempt('wrong horse', { address: '192.0.2.9', device })
    expect(await attempt(PASSWORD, { address: '192.0.2.9', device })).toBe('limit-reached')
  })

  test('learn from the limit not whether there is an account', async () => {
    const tries = async (address: string, whose: string) => {
      const results = []
      for (let round = 0; round < 12; round++)
        results.push(
          await signIn({ email: whose, password: 'x' }, from(address), NOW).catch(({ reason }) => reason as string),
        )
      return results
    }
    expect(await tries('192.0.2.1', email)).toEqual(await tries('192.0.2.2', `nobody.${email}`))
  })

  test('cannot try one password at very many accounts from one address, while those who know theirs come in', async () => {
    for (let round = 0; round < 150; round++) expect(await attempt(PASSWORD, from('192.0.2.3'))).toBe('in')
    const reasons = new Set<string>()
    for (let round = 0; round < 101; round++)
      reasons.add(
        await signIn({ email: `${round}.${email}`, password: 'x' }, from('192.0.2.3'), NOW).catch(
          ({ reason }) => reason,
        ),
      )
    expect([...reasons]).toEqual(['wrong-credentials', 'limit-reached'])
  })
})
