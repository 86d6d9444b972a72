import 'server-only'
import GitHub from 'next-auth/providers/github'
import Google from 'next-auth/providers/google'
import Kakao from 'next-auth/providers/kakao'
import Naver from 'next-auth/providers/naver'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import type { Provider } from '../domain/account/provider'
import { env } from '../env'
import { type ProviderKeys, providerKeys } from './offered-providers'

/** A provider that does not answer within this time is told to the person as such. */
const PATIENCE_MS = 10_000

/**
 * How next-auth speaks to a provider; null where it is not offered. State goes with every trip, PKCE where the provider
 * knows it, a nonce where there is an ID token.
 */
export function providerSettings(provider: Provider): OAuthConfig<object> | null {
  const keys = providerKeys(provider)
  return keys && ({ ...MAKERS[provider](keys), httpOptions: { timeout: PATIENCE_MS } } as OAuthConfig<object>)
}

/** `profile` is kept small: what we believe is read from what the provider said, by `readIdentity`. */
const MAKERS: Record<Provider, (keys: ProviderKeys) => OAuthConfig<never>> = {
  google: (keys) =>
    Google({
      ...keys,
      checks: ['pkce', 'state', 'nonce'],
      wellKnown: placed('https://accounts.google.com/.well-known/openid-configuration'),
    }),
  github: (keys) =>
    GitHub({
      ...keys,
      checks: ['pkce', 'state'],
      authorization: placed('https://github.com/login/oauth/authorize?scope=read:user%20user:email'),
      token: placed('https://github.com/login/oauth/access_token'),
      userinfo: {
        url: placed('https://api.github.com/user'),
        request: async ({ client, tokens }) => {
          const token = tokens.access_token ?? ''
          return { ...(await client.userinfo(token)), emails: await gitHubEmails(token) }
        },
      },
    }),
  kakao: (keys) =>
    Kakao({
      ...keys,
      authorization: placed('https://kauth.kakao.com/oauth/authorize?scope'),
      token: placed('https://kauth.kakao.com/oauth/token'),
      userinfo: placed('https://kapi.kakao.com/v2/user/me'),
    }),
  naver: (keys) =>
    Naver({
      ...keys,
      authorization: placed('https://nid.naver.com/oauth2.0/authorize'),
      token: placed('https://nid.naver.com/oauth2.0/token'),
      userinfo: placed('https://openapi.naver.com/v1/nid/me'),
      // as its documents have it: both keys in the body
      client: { token_endpoint_auth_method: 'client_secret_post' },
    }),
}

/** The public profile holds an address that nobody verified; the verified ones stand here. */
async function gitHubEmails(token: string): Promise<unknown> {
  const response = await fetch(placed('https://api.github.com/user/emails'), {
    headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  return response.ok ? response.json() : []
}

/** Where a provider's address lies: there, or in tests on a stub of this machine, under the provider's host. */
function placed(address: string): string {
  const stub = env().SAEGIM_TEST_PROVIDERS
  const { host, pathname, search } = new URL(address)
  return stub ? `${stub}/${host}${pathname}${search}` : address
}
