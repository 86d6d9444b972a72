import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Provider } from '../domain/account/provider'
import { offeredProviders } from './offered-providers'
import { arriveFrom, departFor } from './provider-protocol'
import { type ProviderStub, startProviderStub } from './testing/provider-stub'

const OFFERED = ['google', 'github', 'kakao', 'naver'] as const
const MINSEO = {
  google: { sub: '1', email: 'minseo@example.org', email_verified: true, name: '민서' },
  github: { id: 2, login: 'minseo', email: 'public@example.org' },
  kakao: {
    id: 3,
    kakao_account: { email: 'minseo@example.org', is_email_valid: true, is_email_verified: true },
  },
  naver: { resultcode: '00', response: { id: '4', email: 'minseo@naver.com', nickname: '민서' } },
  gitHubEmails: [{ email: 'minseo@example.org', primary: true, verified: true }],
}

describe('a trip to a provider', () => {
  let stub: ProviderStub
  const logged: string[] = []

  beforeAll(async () => {
    stub = await startProviderStub()
    for (const provider of OFFERED) {
      process.env[`${provider.toUpperCase()}_CLIENT_ID`] = `saegim-at-${provider}`
      process.env[`${provider.toUpperCase()}_CLIENT_SECRET`] = `secret-of-${provider}`
    }
    process.env.SAEGIM_TEST_PROVIDERS = stub.url
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => logged.push(String(text)) > 0)
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await stub.close()
  })
  beforeEach(() => {
    stub.person = MINSEO
    stub.claims = {}
  })

  /** Leaves and says yes: what the browser then holds, and what it comes back with. */
  async function visit(provider: Provider) {
    const departure = await departFor(provider)
    if (!departure) throw new Error(`no departure for ${provider}`)
    const cookies = Object.fromEntries(departure.cookies.map(({ name, value }) => [name, value]))
    return { url: new URL(departure.url), cookies, query: await stub.allow(departure.url) }
  }

  test('leads to each provider and back to who it was', async () => {
    expect(offeredProviders()).toEqual(OFFERED)
    const known = { google: '1', github: '2', kakao: '3', naver: '4' }
    for (const provider of OFFERED) {
      const { query, cookies } = await visit(provider)
      const verifiedEmail = provider === 'naver' ? null : 'minseo@example.org'
      expect(await arriveFrom(provider, query, cookies), provider).toMatchObject({
        kind: 'known',
        identity: { provider, subject: known[provider], verifiedEmail },
      })
    }
  })

  test('names our own public address as the one to come back to, whoever asks', async () => {
    for (const provider of OFFERED) {
      const { url } = await visit(provider)
      expect(url.searchParams.get('redirect_uri')).toBe(`${process.env.SAEGIM_URL}/api/auth/callback/${provider}`)
      expect(url.searchParams.get('state')).toMatch(/^[\w-]{43}$/)
    }
    expect((await visit('google')).url.searchParams.get('nonce')).toMatch(/^[\w-]{43}$/)
    for (const provider of ['google', 'github'] as const)
      expect((await visit(provider)).url.searchParams.get('code_challenge_method')).toBe('S256')
  })

  test('ends where the browser does not hold the secrets of this very trip', async () => {
    for (const provider of OFFERED) {
      const [one, two] = [await visit(provider), await visit(provider)]
      expect(await arriveFrom(provider, one.query, {}), provider).toEqual({ kind: 'failed' })
      expect(await arriveFrom(provider, one.query, two.cookies), provider).toEqual({ kind: 'failed' })
    }
  })

  test("ends where somebody else's code is slipped in", async () => {
    for (const provider of ['google', 'github'] as const) {
      const [mine, theirs] = [await visit(provider), await visit(provider)]
      const slipped = { ...mine.query, code: theirs.query.code ?? '' }
      expect(await arriveFrom(provider, slipped, mine.cookies), provider).toEqual({ kind: 'failed' })
    }
  })

  test('ends where it began at another provider', async () => {
    const { query, cookies } = await visit('google')
    expect(await arriveFrom('github', query, cookies)).toEqual({ kind: 'failed' })
  })

  test('counts once', async () => {
    const { query, cookies } = await visit('github')
    expect(await arriveFrom('github', query, cookies)).toMatchObject({ kind: 'known' })
    expect(await arriveFrom('github', query, cookies)).toEqual({ kind: 'failed' })
  })

  test('believes no ID token that was made for another trip, another client or by another issuer', async () => {
    for (const claims of [{ nonce: 'another' }, { aud: 'another' }, { iss: 'https://elsewhere.example' }, { exp: 1 }]) {
      stub.claims = claims
      const { query, cookies } = await visit('google')
      expect(await arriveFrom('google', query, cookies), JSON.stringify(claims)).toEqual({ kind: 'failed' })
    }
  })

  test('knows when the person said no', async () => {
    expect(await arriveFrom('google', { error: 'access_denied', state: 'any' }, {})).toEqual({ kind: 'cancelled' })
    expect(await arriveFrom('google', { error: 'server_error' }, {})).toEqual({ kind: 'failed' })
  })

  test('ends where the provider does not say who it was', async () => {
    stub.person = { ...MINSEO, github: { login: 'minseo' }, naver: { resultcode: '024' } }
    for (const provider of ['github', 'naver'] as const) {
      const { query, cookies } = await visit(provider)
      expect(await arriveFrom(provider, query, cookies), provider).toEqual({ kind: 'failed' })
    }
  })

  test('leaves nothing in the log that opens a door or names a person', async () => {
    const { query, cookies } = await visit('google')
    logged.length = 0
    await arriveFrom('google', { ...query, code: 'a-code-of-somebody' }, cookies)
    stub.person = { ...MINSEO, github: { login: 'minseo', email: 'minseo@example.org' } }
    const other = await visit('github')
    await arriveFrom('github', other.query, other.cookies)
    expect(logged.join()).toContain('"event":"provider-error"')
    expect(logged.join()).not.toMatch(/minseo|a-code-of-somebody|secret-of/)
  })

  test('does not begin while the provider cannot be reached', async () => {
    await stub.close()
    expect(await departFor('google')).toBeNull()
  })
})
