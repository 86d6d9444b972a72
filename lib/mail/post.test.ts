import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { MailedLink } from '../operations/mailed-links'
import { aMailServer } from './testing/mail-server'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const RESET: MailedLink = {
  kind: 'reset',
  to: 'minseo@example.org',
  language: 'ko',
  link: 'https://learn.example.org/reset/abc',
}

let data: string
let said: string

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'saegim-mail-'))
  said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(data, { recursive: true })
})

/** The mailer of a server with this environment. */
async function mailer(variables: Record<string, string> = {}) {
  vi.resetModules()
  const always = {
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
    AUTH_SECRET: 'x'.repeat(32),
    SAEGIM_INSTANCE: 'testing0',
  }
  for (const [name, value] of Object.entries({
    ...always,
    SAEGIM_DATA: data,
    SMTP_URL: '',
    MAIL_FROM: '',
    ...variables,
  }))
    vi.stubEnv(name, value)
  return { ...(await import('./post')), ...(await import('./kept-letters')) }
}

describe('a server without a mail server', () => {
  test('keeps the letter for its own user alone, and the link without the address in the log', async () => {
    const { postLink, canPost, hasMail } = await mailer()
    expect([hasMail(), await canPost(NOW), await postLink(RESET, NOW)]).toEqual([false, true, 'kept'])
    const [name = ''] = readdirSync(path.join(data, 'mail'))
    const file = path.join(data, 'mail', name)
    expect(readFileSync(file, 'utf8')).toContain('To: minseo@example.org\nSubject: 새김 비밀번호 새로 정하기\n')
    expect(readFileSync(file, 'utf8')).toContain(`\n${RESET.link}\n`)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
    expect(said).toContain(`"event":"mail-kept","kind":"reset","link":"${RESET.link}"`)
    expect(said).not.toContain('minseo')
  })

  test('forgets the letters of one address, however it is written, and no others', async () => {
    const { postLink, forgetLetters } = await mailer()
    for (const to of ['minseo@example.org', 'haram@example.org', 'minseo@example.org'])
      await postLink({ ...RESET, to }, NOW)
    await forgetLetters('Minseo@Example.org')
    const left = readdirSync(path.join(data, 'mail')).map((name) => readFileSync(path.join(data, 'mail', name), 'utf8'))
    expect(left).toHaveLength(1)
    expect(left[0]).toContain('haram@example.org')
  })
})

describe('a server with a mail server', () => {
  let server: Awaited<ReturnType<typeof aMailServer>>
  beforeEach(async () => {
    server = await aMailServer()
    return async () => void (await server.close())
  })
  const settings = () => ({ SMTP_URL: server.url, MAIL_FROM: 'Saegim <saegim@example.org>' })

  test('hands in a plain letter in the language of the page, and keeps nothing', async () => {
    const { postLink, canPost } = await mailer(settings())
    expect(await canPost(NOW)).toBe(true)
    expect(await postLink({ ...RESET, language: 'en', kind: 'verify' }, NOW)).toBe('sent')
    const { letters } = server.desk
    expect(letters[0]?.envelope.join(' ')).toMatch(/FROM:<saegim@example.org>.*TO:<minseo@example.org>/)
    expect(letters[0]?.text).toContain('Subject: Confirm your e-mail for Saegim\n')
    expect(letters[0]?.text).toContain('Content-Type: text/plain; charset=utf-8\n')
    expect(letters[0]?.text).toContain('Auto-Submitted: auto-generated\n')
    expect(letters[0]?.text.replaceAll('=\n', '')).toContain(`\n${RESET.link}\n`)
    expect(readdirSync(data)).toEqual([])
  })

  test('has one header of each kind and one receiver, whatever stands in the address', async () => {
    const { postLink } = await mailer(settings())
    const to = 'minseo@example.org\r\nBcc: everybody@example.org\r\n\r\nBuy this, other@example.org'
    expect(await postLink({ ...RESET, to }, NOW)).toBe('sent')
    for (const { envelope, text } of server.desk.letters) {
      expect(envelope.filter((line) => line.startsWith('RCPT'))).toHaveLength(1)
      expect(text.split('\r\n\n')[0]).not.toMatch(/^Bcc:/im)
      expect(text).not.toMatch(/^Buy this/m)
    }
  })

  test('says that a letter was refused, and names nobody in the log', async () => {
    const { postLink } = await mailer(settings())
    server.desk.refusesReceivers = true
    expect(await postLink(RESET, NOW)).toBe('failed')
    expect(said).toContain('"event":"mail-failed","kind":"reset"')
    expect(said).not.toContain('minseo')
    expect(said).not.toContain(RESET.link)
  })

  test('says beforehand that nothing gets out, where nobody answers', async () => {
    const variables = settings()
    await server.close()
    const { canPost } = await mailer(variables)
    expect(await canPost(NOW)).toBe(false)
    expect(said).toContain('"event":"mail-failed","kind":"asked"')
  })
})

describe('malformed settings of mail', () => {
  test('are refused with a sentence that names the variable', async () => {
    const refusalOf = async (variables: Record<string, string>) => {
      const { hasMail } = await mailer(variables)
      expect(hasMail).toThrow()
      try {
        return String(hasMail())
      } catch (error) {
        return String(error)
      }
    }
    expect(await refusalOf({ SMTP_URL: 'mail.example.org:587' })).toContain('SMTP_URL: it must look like smtp://')
    expect(await refusalOf({ SMTP_URL: 'smtp://mail.example.org' })).toContain('MAIL_FROM: it is missing')
    const twoLines = { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'Saegim\nBcc: all@example.org <a@example.org>' }
    expect(await refusalOf(twoLines)).toContain('MAIL_FROM: it must look like')
  })
})
