import { describe, expect, test } from 'vitest'
import { hashPassword, isPassword } from './password'

describe('a password', () => {
  test('is kept as argon2id with the cost that OWASP names', async () => {
    expect(await hashPassword('correct horse battery')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test('is recognised, however its Hangul was composed', async () => {
    const stored = await hashPassword('한글 비밀번호'.normalize('NFC'))
    expect(await isPassword(stored, '한글 비밀번호'.normalize('NFD'))).toBe(true)
    expect(await isPassword(stored, '한글 비밀번흐')).toBe(false)
  })

  test('is never right for an account that does not exist', async () => {
    expect(await isPassword(null, 'no account has this password')).toBe(false)
  })
})
