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
    ['TRUST_PROXY', 'maybe', '1 or 0'],
  ])('refuses %s=%s in a sentence that names it', (name, value, reason) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^${name} is ".*", but .*${reason}`))
  })
  test('names everything malformed at once', () => {
    expect(() => readEnvironment({ PORT: '0', HOST: '-' })).toThrow(/PORT[^\n]*\n[^\n]*HOST/)
  })
  test('never repeats a secret', () => {
    expect(() => readEnvironment({ AUTH_SECRET: 'hunter2' })).toThrow(/^(?!.*hunter2)/)
    expect(() => readEnvironment({ DATABASE_URL: 'mysql://me:hunter2@host/x' })).toThrow(/^(?!.*hunter2)/)
  })
})
