import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { createSession, findSessionAccount } from '../data/sign-in-sessions'
import { newId } from '../secrets/ids'
import { changePassword, signIn, signUp } from './accounts'
import { endAll, endOne, ownSessions, rememberDevice } from './own-sessions'
import { removeAccounts } from './testing/accounts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0'
const PASSWORD = 'correct horse battery'
const NOWHERE = { address: 'unknown', device: null }
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

describe('the sessions of a person', () => {
  let stem: string
  let mine: Awaited<ReturnType<typeof signUp>>
  const person = (name = 'minseo') =>
    ({ email: `${name}.${stem}@example.org`, name, password: PASSWORD, locale: 'ko', zone: 'Asia/Seoul' }) as const
  const stands = async (id: string) => (await findSessionAccount(id, minutesLater(1))) !== null

  beforeEach(async () => {
    stem = newId(NOW)
    mine = await signUp(person(), NOW)
    return () => removeAccounts(stem)
  })

  test('are listed with their devices, this one first and no ended one', async () => {
    const [other, ended] = [
      await signIn(person(), NOWHERE, minutesLater(2)),
      await signIn(person(), NOWHERE, minutesLater(3)),
    ]
    await rememberDevice(other.sessionId, FIREFOX)
    await rememberDevice(mine.sessionId, 'curl/8')
    await endOne(mine.userId, ended.sessionId, minutesLater(4))
    expect(await ownSessions(mine.userId, mine.sessionId, minutesLater(5))).toEqual([
      { id: mine.sessionId, device: null, createdAt: NOW, lastSeenAt: NOW, isThis: true },
      {
        id: other.sessionId,
        device: 'Firefox · Linux',
        createdAt: minutesLater(2),
        lastSeenAt: minutesLater(2),
        isThis: false,
      },
    ])
  })

  test('end one by one, and never by somebody else’s hand', async () => {
    const stranger = await signUp(person('haram'), NOW)
    await endOne(stranger.userId, mine.sessionId, NOW)
    expect(await stands(mine.sessionId)).toBe(true)
    const other = await signIn(person(), NOWHERE, NOW)
    await endOne(mine.userId, other.sessionId, NOW)
    expect([await stands(mine.sessionId), await stands(other.sessionId)]).toEqual([true, false])
  })

  test('all end at once, of this person alone', async () => {
    const stranger = await signUp(person('haram'), NOW)
    const other = await signIn(person(), NOWHERE, NOW)
    await endAll(mine.userId, NOW)
    expect([await stands(mine.sessionId), await stands(other.sessionId)]).toEqual([false, false])
    expect(await stands(stranger.sessionId)).toBe(true)
  })

  test('are written to when seen again after five minutes, and not before', async () => {
    const seen = async (at: Date) => {
      await findSessionAccount(mine.sessionId, at)
      return (await ownSessions(mine.userId, mine.sessionId, at))[0]?.lastSeenAt
    }
    expect(await seen(minutesLater(4))).toEqual(NOW)
    expect(await seen(minutesLater(6))).toEqual(minutesLater(6))
    expect(await seen(minutesLater(10))).toEqual(minutesLater(6))
    expect(await seen(minutesLater(3))).toEqual(minutesLater(6))
  })

  test('do not pile up: those that ended a month ago go with the next one', async () => {
    const old = newId(NOW)
    await createSession(old, mine.userId, NOW, minutesLater(60))
    await signIn(person(), NOWHERE, minutesLater(31 * 24 * 60 + 61))
    expect(await database().signInSession.count({ where: { id: old } })).toBe(0)
    expect(await stands(mine.sessionId)).toBe(true)
  })
})

describe('changing the password', () => {
  let stem: string
  const person = () =>
    ({
      email: `minseo.${stem}@example.org`,
      name: '민서',
      password: PASSWORD,
      locale: 'ko',
      zone: 'Asia/Seoul',
    }) as const
  beforeEach(() => {
    stem = newId(NOW)
    return () => removeAccounts(stem)
  })

  test('asks for the present one, ends the other sessions and keeps this one', async () => {
    const mine = await signUp(person(), NOW)
    const other = await signIn(person(), NOWHERE, NOW)
    const change = (current: string, password: string) => changePassword({ ...mine, current, password }, NOW)
    await expect(change('not the right one', 'a wholly new sentence')).rejects.toThrow('wrong-password')
    expect(await findSessionAccount(other.sessionId, NOW)).not.toBeNull()
    await change(PASSWORD, 'a wholly new sentence')
    expect(await findSessionAccount(mine.sessionId, NOW)).not.toBeNull()
    expect(await findSessionAccount(other.sessionId, NOW)).toBeNull()
    await expect(signIn(person(), NOWHERE, NOW)).rejects.toThrow('wrong-credentials')
    await signIn({ ...person(), password: 'a wholly new sentence' }, NOWHERE, NOW)
  })

  test('refuses what is guessed first, and says which kind it is', async () => {
    const mine = await signUp(person(), NOW)
    const change = (password: string) => changePassword({ ...mine, current: PASSWORD, password }, NOW)
    await expect(change('Password1234')).rejects.toThrow('common-password')
    await expect(change(person().email)).rejects.toThrow('personal-password')
    await expect(signUp({ ...person(), email: `x.${stem}@example.org`, password: 'qwertyuiop' }, NOW)).rejects.toThrow(
      'common-password',
    )
    expect(await database().user.count({ where: { email: `x.${stem}@example.org` } })).toBe(0)
  })
})
