import { ResponseCookies } from 'next/dist/server/web/spec-extension/cookies'
import { beforeEach, describe, expect, test, vi } from 'vitest'

const answer = { headers: new Headers() }
vi.mock('next/headers', () => ({ cookies: async () => new ResponseCookies(answer.headers) }))

/** Every cookie that this app sets by itself, where people reach it by `url`. */
async function setAt(url: string) {
  vi.resetModules()
  vi.stubEnv('SAEGIM_URL', url)
  answer.headers = new Headers()
  const id = '01890000-0000-7000-8000-000000000000'
  const [session, visitor, device, choices] = await Promise.all([
    import('./session-cookie'),
    import('./visitor-cookie'),
    import('./device-cookie'),
    import('./browser-choices'),
  ])
  await session.writeSessionCookie(id)
  await visitor.writeVisitorCookie(id)
  await device.writeDeviceCookie(id)
  await choices.keepChoice('theme', 'dark')
  await choices.keepChoice('keys', 'off')
  return answer.headers.getSetCookie()
}

describe('every cookie', () => {
  beforeEach(() => () => {
    vi.unstubAllEnvs()
    vi.resetModules()
  })

  test('is out of reach of scripts, stays on this site, is named by its instance and, behind https, travels only there', async () => {
    const { env } = await import('../env')
    const instance = env().SAEGIM_INSTANCE
    const cookies = await setAt('https://learn.example.org')
    expect(cookies).toHaveLength(5)
    for (const cookie of cookies) {
      expect(cookie).toMatch(new RegExp(`^__Host-saegim-(session|visitor|device|theme|keys)-${instance}=`))
      for (const attribute of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=lax']) expect(cookie).toContain(attribute)
    }
  })

  test('does without Secure on plain http, where it would never come back', async () => {
    const cookies = await setAt('http://192.168.0.7:3000')
    expect(cookies).toHaveLength(5)
    for (const cookie of cookies) expect(cookie).toMatch(/^saegim-(?!.*Secure).*HttpOnly/)
  })
})

/** What the browser is told of the cookies, where people reach this instance by `url`. */
async function told(url: string) {
  vi.resetModules()
  vi.stubEnv('SAEGIM_URL', url)
  answer.headers = new Headers()
  const { clearSessionCookie } = await import('./session-cookie')
  const { clearVisitorCookie } = await import('./visitor-cookie')
  await clearSessionCookie()
  await clearVisitorCookie()
  return answer.headers.getSetCookie()
}

describe('signing out', () => {
  beforeEach(() => () => {
    vi.unstubAllEnvs()
    vi.resetModules()
  })

  test('takes both cookies back in the way that a browser heeds for the __Host- names of https', async () => {
    const cookies = await told('https://learn.example.org')
    expect(cookies).toHaveLength(2)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-saegim-(session|visitor)-[a-z0-9]+=;/)
      for (const attribute of ['Path=/', 'Expires=Thu, 01 Jan 1970', 'Secure', 'HttpOnly', 'SameSite=lax'])
        expect(cookie).toContain(attribute)
    }
  })

  test('does so without Secure on plain http, where such a cookie was never set', async () => {
    const cookies = await told('http://192.168.0.7:3000')
    expect(cookies).toHaveLength(2)
    for (const cookie of cookies) expect(cookie).toMatch(/^saegim-(?!.*Secure)/)
  })
})
