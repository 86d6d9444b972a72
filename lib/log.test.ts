import { describe, expect, test } from 'vitest'
import { describeError, withoutPeople } from './log'

describe('what the log keeps of a text', () => {
  test('is without e-mail addresses', () => {
    expect(withoutPeople('no user kim@example.org here')).toBe('no user …@… here')
  })
  test('is without the values that Postgres quotes', () => {
    expect(withoutPeople('Key (name)=(김새김) already exists.')).toBe('Key (name)=(…) already exists.')
  })
  test('is without query strings and tokens', () => {
    expect(withoutPeople('GET /x?code=abc failed for 0123456789abcdef0123456789abcdef')).toBe('GET /x?… failed for …')
  })
  test('is its first line only', () => {
    expect(withoutPeople('one\ntwo')).toBe('one')
  })
})

test('an error keeps its kind, its code and its way through the code', () => {
  const error = Object.assign(new TypeError('mail to kim@example.org failed'), { code: 'EMAIL' })
  expect(describeError(error)).toMatchObject({ error: 'TypeError', code: 'EMAIL', message: 'mail to …@… failed' })
  expect(describeError(error).stack).toMatch(/^at /)
})
