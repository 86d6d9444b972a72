import 'server-only'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type AuthOptions } from 'next-auth'
import { readIdentity } from '../domain/account/identity-schema'
import type { Identity, Provider } from '../domain/account/provider'
import { env } from '../env'
import { describeError, log } from '../log'
import { sha256 } from '../secrets/hash'
import { newToken } from '../secrets/token'
import { providerCookieName } from './cookie-names'
import { providerSettings } from './provider-settings'

/** The secrets of one trip, which the browser carries: next-auth encrypts each and checks it on the way back. */
export const CHECKS = ['state', 'pkce', 'nonce'] as const

export interface Departure {
  url: string
  /** To be kept by the browser until it comes back. */
  cookies: { name: string; value: string }[]
}

/** The address at the provider where somebody says who they are; null if the provider is not offered or cannot be reached. */
export async function departFor(provider: Provider): Promise<Departure | null> {
  const csrf = newToken()
  const said = await speak({
    provider,
    action: 'signin',
    method: 'POST',
    query: {},
    // next-auth asks for a pair of its own; that the form was ours is known from its origin
    cookies: { [providerCookieName('csrf')]: `${csrf}|${sha256(`${csrf}${env().AUTH_SECRET}`)}` },
    body: { csrfToken: csrf },
  })
  return said?.location && isAbroad(said.location) ? { url: said.location, cookies: said.cookies } : null
}

export type Arrival = { kind: 'known'; identity: Identity } | { kind: 'cancelled' } | { kind: 'failed' }

/** Who came back from a provider, by what stands in the address and the secrets in the browser. */
export async function arriveFrom(
  provider: Provider,
  query: Record<string, string>,
  cookies: Record<string, string>,
): Promise<Arrival> {
  if (query.error) return { kind: query.error === 'access_denied' ? 'cancelled' : 'failed' }
  const said = await speak({ provider, action: 'callback', method: 'GET', query, cookies })
  return said?.identity ? { kind: 'known', identity: said.identity } : { kind: 'failed' }
}

interface Asked {
  provider: Provider
  action: 'signin' | 'callback'
  method: 'GET' | 'POST'
  query: Record<string, string>
  cookies: Record<string, string>
  body?: Record<string, string>
}

interface Said {
  location: string | null
  cookies: { name: string; value: string }[]
  identity: Identity | null
}

/**
 * Asks next-auth, by its handler for requests and responses of the older kind: those are plain objects, so that it is
 * given exactly what we mean, and what it answers is ours to use. It never writes a session: `signIn` ends its work.
 */
async function speak({ provider, action, ...asked }: Asked): Promise<Said | null> {
  const settings = providerSettings(provider)
  if (!settings) return null
  const said: Said = { location: null, cookies: [], identity: null }
  const options: AuthOptions = {
    providers: [settings],
    secret: env().AUTH_SECRET,
    cookies: cookieNames(),
    logger: { error: (code, about) => note(provider, code, about), warn: () => {}, debug: () => {} },
    callbacks: {
      signIn: ({ profile }) => {
        try {
          said.identity = readIdentity(provider, profile)
        } catch (error) {
          note(provider, 'UNREADABLE_PROFILE', error)
        }
        return '/'
      },
    },
  }
  const request = { ...asked, headers: {}, query: { ...asked.query, nextauth: [action, provider] } }
  await NextAuth(request as unknown as NextApiRequest, responseTo(said), options)
  return said
}

function responseTo(said: Said): NextApiResponse {
  const response = {
    status: () => response,
    getHeader: () => undefined,
    setHeader: (name: string, value: string | string[]) => {
      if (name === 'Location') said.location = String(value)
      if (name === 'Set-Cookie') said.cookies.push(...[value].flat().flatMap(checkCookie))
      return response
    },
    end: () => {},
    json: () => {},
    send: () => {},
  }
  return response as unknown as NextApiResponse
}

/** Of the cookies that next-auth would set only the secrets of the trip are wanted; their attributes are the house's. */
function checkCookie(line: string): { name: string; value: string }[] {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
  return CHECKS.some((check) => providerCookieName(check) === name) ? [{ name, value }] : []
}

function cookieNames(): AuthOptions['cookies'] {
  const named = (name: string) => ({ name: providerCookieName(name), options: {} })
  return {
    state: named('state'),
    pkceCodeVerifier: named('pkce'),
    nonce: named('nonce'),
    csrfToken: named('csrf'),
    callbackUrl: named('callback'),
    sessionToken: named('session'),
  }
}

/** Errors of next-auth hold codes, tokens and profiles: only what kind it was is written down. */
function note(provider: Provider, code: string, about: unknown): void {
  const error = about instanceof Error ? about : (about as { error?: unknown })?.error
  const { error: kind, message } = describeError(error)
  log('provider-error', { provider, code, error: kind, message })
}

/** Errors lead to pages of next-auth on our own host, which do not exist here. */
function isAbroad(url: string): boolean {
  return new URL(url).origin !== new URL(env().SAEGIM_URL).origin
}
