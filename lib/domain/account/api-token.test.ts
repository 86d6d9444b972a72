import { describe, expect, test } from 'vitest'
import { isTokenShaped, isTokenStanding } from './api-token'

const at = (time: string) => new Date(`2026-03-02T${time}:00.000Z`)
const token = { createdAt: at('09:00'), expiresAt: at('12:00'), revokedAt: null }

describe('a token', () => {
  test('works until its end', () => {
    expect(isTokenStanding(token, null, at('11:59'))).toBe(true)
    expect(isTokenStanding(token, null, at('12:00'))).toBe(false)
  })

  test('stops when it is revoked', () => {
    expect(isTokenStanding({ ...token, revokedAt: at('10:00') }, null, at('10:00'))).toBe(false)
  })

  test('stops when a password is set after it was made', () => {
    expect(isTokenStanding(token, at('08:59'), at('10:00'))).toBe(true)
    expect(isTokenStanding(token, at('09:00'), at('10:00'))).toBe(true)
    expect(isTokenStanding(token, at('09:01'), at('10:00'))).toBe(false)
  })

  test('is known by its prefix and its length', () => {
    expect(isTokenShaped(`saegim_${'a'.repeat(43)}`)).toBe(true)
    for (const text of ['', 'saegim_', 'a'.repeat(50), `saegim_${'a'.repeat(42)}`, `saegim_${'a'.repeat(43)}\n`])
      expect(isTokenShaped(text), text).toBe(false)
  })
})
