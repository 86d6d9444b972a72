import { describe, expect, test } from 'vitest'
import { newToken, signed, unsigned } from './token'

const SECRET = 'a secret of more than thirty-two letters'

describe('a signed value', () => {
  test('comes back as it was', () => {
    expect(unsigned(signed('learner-1', SECRET, 'visitor'), SECRET, 'visitor')).toBe('learner-1')
  })

  test.each([
    ['another value', signed('learner-1', SECRET, 'visitor').replace('learner-1', 'learner-2')],
    ['a signature cut short', signed('learner-1', SECRET, 'visitor').slice(0, -1)],
    ['no signature', 'learner-1'],
    ['nothing', ''],
    ['a signature of another secret', signed('learner-1', `${SECRET}!`, 'visitor')],
    ['a signature for another purpose', signed('learner-1', SECRET, 'unsubscribe')],
  ])('is refused with %s', (_, text) => {
    expect(unsigned(text, SECRET, 'visitor')).toBeNull()
  })
})

test('tokens have 256 bits, fit into a link and never repeat', () => {
  const tokens = Array.from({ length: 100 }, newToken)
  expect(new Set(tokens).size).toBe(100)
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/)
})
