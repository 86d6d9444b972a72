import { describe, expect, test } from 'vitest'
import { readIdentity } from './identity-schema'

const known = (verifiedEmail: string | null, name: string | null = '민서') => ({ subject: '42', verifiedEmail, name })

describe('an address counts', () => {
  test('of Google when it says that it was verified', () => {
    const profile = { sub: '42', email: 'Minseo@Example.org', name: '민서' }
    expect(readIdentity('google', { ...profile, email_verified: true })).toMatchObject(known('minseo@example.org'))
    expect(readIdentity('google', { ...profile, email_verified: 'true' })).toMatchObject(known('minseo@example.org'))
    for (const email_verified of [false, 'false', undefined, null, 1])
      expect(readIdentity('google', { ...profile, email_verified })).toMatchObject(known(null))
  })

  test('of GitHub when it is the primary one and verified, whatever the public profile says', () => {
    const profile = { id: 42, login: 'minseo', name: '민서', email: 'public@example.org' }
    const emails = [
      { email: 'second@example.org', primary: false, verified: true },
      { email: 'first@example.org', primary: true, verified: true },
    ]
    expect(readIdentity('github', { ...profile, emails })).toMatchObject(known('first@example.org'))
    const unverified = [emails[0], { email: 'first@example.org', primary: true, verified: false }]
    expect(readIdentity('github', { ...profile, emails: unverified })).toMatchObject(known(null))
    expect(readIdentity('github', { ...profile, name: null })).toMatchObject(known(null, 'minseo'))
  })

  test('of Kakao when it is both valid and verified', () => {
    const account = { email: 'minseo@example.org', profile: { nickname: '민서' } }
    const said = (flags: object) => readIdentity('kakao', { id: 42, kakao_account: { ...account, ...flags } })
    expect(said({ is_email_valid: true, is_email_verified: true })).toMatchObject(known('minseo@example.org'))
    expect(said({ is_email_valid: false, is_email_verified: true })).toMatchObject(known(null))
    expect(said({ is_email_valid: true, is_email_verified: false })).toMatchObject(known(null))
    expect(said({})).toMatchObject(known(null))
    expect(readIdentity('kakao', { id: 42 })).toMatchObject(known(null, null))
  })

  test('of Naver never', () => {
    const response = { id: '42', email: 'minseo@naver.com', nickname: '민서' }
    expect(readIdentity('naver', { resultcode: '00', response })).toMatchObject(known(null))
  })

  test('only in plain letters: the Kelvin sign is no k', () => {
    for (const email of ['\u212Aim@example.org', 'm\u0131nseo@example.org', 'no address', ''])
      expect(readIdentity('google', { sub: '42', email, email_verified: true }).verifiedEmail, email).toBeNull()
  })
})

test('a name comes as one line of whole characters, and no longer than ours', () => {
  const called = (name: unknown) => readIdentity('google', { sub: '42', name }).name
  expect(called('  민서\n\u2028\u0000<b>  ')).toBe('민서 <b>')
  expect(called(`${'가'.repeat(59)}🌱`)).toBe('가'.repeat(59))
  expect(called('half \ud83c')).toBe('half')
  for (const none of ['', ' \n ', null, 42, undefined]) expect(called(none)).toBeNull()
})

test('nobody is known without an id', () => {
  for (const profile of [{}, { sub: '' }, { sub: null }, null, 'text'])
    expect(() => readIdentity('google', profile)).toThrow()
  expect(() => readIdentity('naver', { resultcode: '024', message: 'Authentication failed' })).toThrow()
})
