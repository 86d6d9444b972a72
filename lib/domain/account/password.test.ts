import { describe, expect, test } from 'vitest'
import { isPasswordLength, isPersonalPassword } from './password'

describe('the length of a password', () => {
  test('is counted in letters, from 8 to 128, however Hangul was composed', () => {
    expect(isPasswordLength('비밀번호예요'.normalize('NFD'))).toBe(false)
    expect(isPasswordLength('내비밀번호입니다'.normalize('NFD'))).toBe(true)
    expect(isPasswordLength('🔑'.repeat(7))).toBe(false)
    expect(isPasswordLength('a'.repeat(128))).toBe(true)
    expect(isPasswordLength('a'.repeat(129))).toBe(false)
  })
})

describe('a password that says who somebody is', () => {
  const minseo = { email: 'minseo.kim@example.org', name: '김 민서' }
  test('is their address or name, in whatever letters and with digits around it', () => {
    for (const own of [
      'Minseo.Kim@Example.org',
      'MINSEO.KIM',
      'minseokim2024!',
      'ｍｉｎｓｅｏｋｉｍ',
      '1234김민서1234',
      '김 민서 !!!',
      'Saegim123',
    ])
      expect(isPersonalPassword(own, minseo), own).toBe(true)
  })
  test('is no sentence in which the name merely stands', () => {
    for (const other of ['민서는 오늘도 배운다', 'minseo kim eats apples', '12345678', '!!!!!!!!'])
      expect(isPersonalPassword(other, minseo), other).toBe(false)
  })
})
