import { describe, expect, test } from 'vitest'
import { readEnvironment } from './environment.mjs'
import { ROOT } from './paths.mjs'

describe('the environment', () => {
  test('may be empty', () => {
    expect(readEnvironment({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      data: `${ROOT}/.data`,
      url: 'http://localhost:3000',
      authSecret: null,
    })
  })
  test('is the default where a variable is blank', () => {
    expect(readEnvironment({ PORT: ' ', HOST: '' })).toMatchObject({ port: 3000, host: '127.0.0.1' })
  })
  test('loses the slash at the end of the public address', () => {
    expect(readEnvironment({ SAEGIM_URL: 'https://learn.example.org/' }).url).toBe('https://learn.example.org')
  })
  test('keeps a data folder with a space and a Korean name', () => {
    expect(readEnvironment({ SAEGIM_DATA: '/srv/my 새김' }).data).toBe('/srv/my 새김')
  })

  test.each([
    ['PORT', '70000', 'a port is a whole number'],
    ['PORT', '3000x', 'a port is a whole number'],
    ['HOST', 'a b', 'a name or an IPv4 address'],
    ['HOST', '::1', 'a name or an IPv4 address'],
    ['DATABASE_URL', 'mysql://host/database', 'postgresql://'],
    ['DATABASE_URL', 'postgresql://host', 'postgresql://'],
    ['SAEGIM_URL', 'https://example.org/learn', 'without a path'],
    ['SAEGIM_INSTANCE', 'A-B', 'small letters or digits'],
    ['MAIL_FROM', 'Saegim', 'it must be one address'],
    ['MAIL_FROM', 'a@b.c, d@e.f', 'it must be one address'],
    ['TRUST_PROXY', 'maybe', '0 to 9'],
  ])('refuses %s=%s in a sentence that names it', (name, value, reason) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^${name} is ".*", but .*${reason}`))
  })
  test('asks for the sender together with the mail server, which it never repeats', () => {
    expect(() => readEnvironment({ SMTP_URL: 'smtp://mail.example.org' })).toThrow('but MAIL_FROM is not')
    expect(() => readEnvironment({ SMTP_URL: 'http://me:hunter2@mail.example.org' })).toThrow(
      /^SMTP_URL is set, but it must/,
    )
    expect(() => readEnvironment({ SMTP_URL: 'http://me:hunter2@mail.example.org' })).toThrow(/^(?!.*hunter2)/)
    const both = { SMTP_URL: 'smtps://me:word@mail.example.org:465', MAIL_FROM: '새김 <saegim@example.org>' }
    expect(readEnvironment(both)).toMatchObject({ smtpUrl: both.SMTP_URL, mailFrom: both.MAIL_FROM })
  })
  test('names everything malformed at once', () => {
    expect(() => readEnvironment({ PORT: '0', HOST: '-' })).toThrow(/PORT[^\n]*\n[^\n]*HOST/)
  })
  test.each([
    ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
    ['NAVER_CLIENT_SECRET', 'NAVER_CLIENT_ID'],
  ])('refuses %s without %s, and says which is missing', (given, missing) => {
    expect(() => readEnvironment({ [given]: 'hunter2', [missing]: ' ' })).toThrow(
      new RegExp(`^${missing} is missing, but ${given} is set: set both or neither.$`),
    )
    expect(() => readEnvironment({ [given]: 'one', [missing]: 'two' })).not.toThrow()
  })
  test('never repeats a secret', () => {
    expect(() => readEnvironment({ AUTH_SECRET: 'hunter2' })).toThrow(/^(?!.*hunter2)/)
    expect(() => readEnvironment({ DATABASE_URL: 'mysql://me:hunter2@host/x' })).toThrow(/^(?!.*hunter2)/)
  })
})
