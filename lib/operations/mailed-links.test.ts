import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../data/client'
import { findSessionAccount } from '../data/sign-in-sessions'
import { newId } from '../secrets/ids'
import { setPasswordByLink, signIn, signUp } from './accounts'
import { addressToVerify, linkToReset, linkToVerify, verifyEmail } from './mailed-links'
import { ownAccount } from './own-account'
import { removeAccounts } from './testing/accounts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000)
const tokenIn = (mailed: { link: string } | null) => mailed?.link.split('/').at(-1) ?? 'no link'

let stem: string
const email = () => `minseo.${stem}@example.org`
const person = () =>
  ({ email: email(), name: '민서', password: 'correct horse battery', locale: 'ko', zone: 'Asia/Seoul' }) as const
beforeEach(() => {
  stem = newId(NOW)
  return () => removeAccounts(stem)
})

describe('a forgotten password', () => {
  test('is chosen anew by a mailed link, once, within the hour; everybody is signed out', async () => {
    const { sessionId } = await signUp(person(), NOW)
    const mailed = await linkToReset(` ${email().toUpperCase()}`, 'en', NOW)
    expect(mailed).toMatchObject({ kind: 'reset', to: email(), language: 'en' })
    expect(mailed?.link).toMatch(/^http:\/\/localhost:3000\/en\/reset\/[\w-]{43}$/)
    await expect(setPasswordByLink(tokenIn(mailed), 'a new sentence', hours(1))).rejects.toThrow('link-expired')
    await expect(setPasswordByLink(tokenIn(mailed), 'password1234', NOW)).rejects.toThrow('common-password')
    await setPasswordByLink(tokenIn(mailed), 'a new sentence', NOW)
    expect(await findSessionAccount(sessionId, NOW)).toBeNull()
    await expect(setPasswordByLink(tokenIn(mailed), 'another sentence', NOW)).rejects.toThrow('link-expired')
    await signIn({ email: email(), password: 'a new sentence' }, { address: 'unknown', device: null }, NOW)
  })

  test('also ends other ways in that were tied to an address which nobody had confirmed', async () => {
    const tie = (userId: string) =>
      database().providerAccount.create({
        data: { id: newId(NOW), userId, provider: 'github', subject: newId(NOW), linkedAt: NOW },
      })
    const resetBy = async (mailed: { link: string } | null) => setPasswordByLink(tokenIn(mailed), 'a new sentence', NOW)
    const { userId } = await signUp(person(), NOW)
    await tie(userId)
    await resetBy(await linkToReset(email(), 'ko', NOW))
    expect(await database().providerAccount.count({ where: { userId } })).toBe(0)
    await verifyEmail(tokenIn(await linkToVerify(userId, 'ko', NOW)), NOW)
    await tie(userId)
    await resetBy(await linkToReset(email(), 'ko', NOW))
    expect(await database().providerAccount.count({ where: { userId } })).toBe(1)
  })

  test('gets no letter where there is no account, or one that is disabled', async () => {
    expect(await linkToReset(email(), 'ko', NOW)).toBeNull()
    const { userId } = await signUp(person(), NOW)
    await database().user.update({ where: { id: userId }, data: { disabledAt: NOW } })
    expect(await linkToReset(email(), 'ko', NOW)).toBeNull()
  })

  test('fills nobody’s mailbox: past five letters the last link goes on working', async () => {
    await signUp(person(), NOW)
    const letters = []
    for (let asked = 0; asked < 8; asked++) letters.push(await linkToReset(email(), 'ko', NOW))
    expect(letters.map((letter) => letter !== null)).toEqual([...Array(5).fill(true), ...Array(3).fill(false)])
    await setPasswordByLink(tokenIn(letters[4] ?? null), 'a new sentence', NOW)
  })
})

describe('an address', () => {
  test('is confirmed by one tap, and looking at the link before changes nothing', async () => {
    const { userId } = await signUp(person(), NOW)
    expect(await ownAccount(userId)).toEqual({ email: email(), isVerified: false, hasPassword: true })
    const token = tokenIn(await linkToVerify(userId, 'ko', NOW))
    for (let scans = 0; scans < 3; scans++) expect(await addressToVerify(token, hours(23))).toBe(email())
    expect((await ownAccount(userId)).isVerified).toBe(false)
    await verifyEmail(token, hours(23))
    expect((await ownAccount(userId)).isVerified).toBe(true)
    expect(await addressToVerify(token, hours(23))).toBeNull()
    await expect(verifyEmail(token, hours(23))).rejects.toThrow('link-expired')
    expect(await linkToVerify(userId, 'ko', hours(23))).toBeNull()
  })

  test('is not confirmed a day later, by a link for something else, or by none', async () => {
    const { userId } = await signUp(person(), NOW)
    const token = tokenIn(await linkToVerify(userId, 'ko', NOW))
    await expect(verifyEmail(token, hours(24))).rejects.toThrow('link-expired')
    await expect(verifyEmail(tokenIn(await linkToReset(email(), 'ko', NOW)), NOW)).rejects.toThrow('link-expired')
    await expect(verifyEmail('', NOW)).rejects.toThrow('link-expired')
    await expect(setPasswordByLink(token, 'a new sentence', NOW)).rejects.toThrow('link-expired')
    expect((await ownAccount(userId)).isVerified).toBe(false)
  })
})
