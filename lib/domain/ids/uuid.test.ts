import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uuidv7 } from './uuid'

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 })
const times = fc.nat(2 ** 47)

test('an id is a UUID of version 7 in lower case', () => {
  fc.assert(
    fc.property(times, bytes, (time, random) => {
      expect(uuidv7(time, random)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }),
  )
})

test('ids sort by the time at which they were made', () => {
  fc.assert(
    fc.property(times, times, bytes, bytes, (one, other, a, b) => {
      fc.pre(one !== other)
      expect(uuidv7(one, a) < uuidv7(other, b)).toBe(one < other)
    }),
  )
})
