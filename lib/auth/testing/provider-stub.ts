import {
  createHash,
  generateKeyPairSync,
  type KeyObject,
  type KeyPairKeyObjectResult,
  randomBytes,
  sign,
} from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Provider } from '../../domain/account/provider'

/** Who stands before the providers, as each of them would say it. */
export type Person = Record<Provider, object> & { gitHubEmails: object[] }

export interface ProviderStub {
  url: string
  person: Person
  /** What the next ID token says instead. */
  claims: object
  /** What the browser would come back with, if the person said yes on the page at `url`. */
  allow: (url: string) => Promise<Record<string, string>>
  close: () => Promise<void>
}

interface Grant {
  provider: Provider
  clientId: string
  redirectUri: string
  challenge: string | null
  nonce: string | null
}

interface Asked {
  url: URL
  form: URLSearchParams
  authorization: string
}

type Answer = { status?: number; type?: string; body: string }

/** What the stub remembers between two requests. */
interface Memory {
  stub: ProviderStub
  keys: KeyPairKeyObjectResult
  grants: Map<string, Grant>
  tokens: Map<string, Provider>
}

/** A stand-in for all providers on this machine: it asks the person, checks what it is sent as they do, and signs. */
export async function startProviderStub(port = 0): Promise<ProviderStub> {
  const server = createServer()
  const stub: ProviderStub = {
    url: await listen(server, port),
    person: { google: {}, github: {}, kakao: {}, naver: {}, gitHubEmails: [] },
    claims: {},
    allow: async (url) => Object.fromEntries(new URL(hrefIn(await (await fetch(url)).text())).searchParams),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const memory = { stub, keys, grants: new Map(), tokens: new Map() }
  server.on('request', async (request, response) => {
    const asked = await read(request, stub.url)
    const answer = ANSWERS.find(([pattern]) => pattern.test(asked.url.pathname))?.[1](memory, asked)
    response.writeHead(answer ? (answer.status ?? 200) : 404, { 'content-type': answer?.type ?? 'application/json' })
    response.end(answer?.body ?? '{}')
  })
  return stub
}

const ANSWERS: [RegExp, (memory: Memory, asked: Asked) => Answer][] = [
  [/openid-configuration$/, describeIssuer],
  [/\/jwks$/, tellKeys],
  [/\/authorize$/, askPerson],
  [/token$/, giveToken],
  [/\/user\/emails$/, (memory, asked) => tellOf(memory, asked, 'emails')],
  [/\/(user|me)$/, (memory, asked) => tellOf(memory, asked, 'person')],
]

function describeIssuer({ stub }: Memory): Answer {
  const issuer = issuerOf(stub)
  const endpoints = { authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` }
  return { body: JSON.stringify({ issuer, jwks_uri: `${issuer}/jwks`, ...endpoints }) }
}

function tellKeys({ keys }: Memory): Answer {
  const key = { ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig' }
  return { body: JSON.stringify({ keys: [key] }) }
}

function askPerson({ grants }: Memory, { url }: Asked): Answer {
  const asked = url.searchParams
  const code = randomBytes(12).toString('hex')
  const provider = providerAt(url)
  const redirectUri = asked.get('redirect_uri') ?? ''
  grants.set(code, {
    ...{ provider, redirectUri, clientId: asked.get('client_id') ?? '' },
    ...{ challenge: asked.get('code_challenge'), nonce: asked.get('nonce') },
  })
  const back = (answer: Record<string, string>) =>
    `${redirectUri}?${new URLSearchParams({ ...answer, state: asked.get('state') ?? '' })}`.replaceAll('&', '&amp;')
  const links = `<a href="${back({ code })}">Allow</a> <a href="${back({ error: 'access_denied' })}">Deny</a>`
  const icon = '<link rel="icon" href="data:,">'
  const title = `<title>${provider}</title>${icon}<h1>${provider}</h1>`
  return { type: 'text/html', body: `<!doctype html><html lang="en">${title}${links}` }
}

function giveToken({ stub, keys, grants, tokens }: Memory, asked: Asked): Answer {
  const code = asked.form.get('code') ?? ''
  const grant = grants.get(code)
  grants.delete(code)
  if (!grant || !isRightful(asked, grant)) return { status: 400, body: JSON.stringify({ error: 'invalid_grant' }) }
  const token = randomBytes(12).toString('hex')
  tokens.set(token, grant.provider)
  const more = grant.provider === 'google' ? { id_token: idToken(stub, keys.privateKey, grant) } : {}
  return { body: JSON.stringify({ access_token: token, token_type: 'bearer', expires_in: 300, ...more }) }
}

function idToken(stub: ProviderStub, key: KeyObject, { clientId, nonce }: Grant): string {
  const now = Math.floor(Date.now() / 1000)
  const about = { iss: issuerOf(stub), aud: clientId, iat: now, exp: now + 300, nonce }
  const claims = { ...about, ...stub.person.google, ...stub.claims }
  const text = `${encoded({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${encoded(claims)}`
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`
}

function tellOf({ stub, tokens }: Memory, { authorization }: Asked, what: 'person' | 'emails'): Answer {
  const provider = tokens.get(authorization.replace(/^Bearer /i, ''))
  if (!provider) return { status: 401, body: '{}' }
  return { body: JSON.stringify(what === 'person' ? stub.person[provider] : stub.person.gitHubEmails) }
}

function issuerOf({ url }: ProviderStub): string {
  return `${url}/accounts.google.com`
}

/** The keys of the client, the address it came from, and the secret behind the challenge, where there was one. */
function isRightful({ form, authorization }: Asked, { provider, redirectUri, challenge }: Grant): boolean {
  const [id, secret] = authorization.startsWith('Basic ')
    ? Buffer.from(authorization.slice(6), 'base64').toString().split(':').map(decodeURIComponent)
    : [form.get('client_id'), form.get('client_secret')]
  const verifier = form.get('code_verifier')
  const isProven =
    challenge === null ||
    createHash('sha256')
      .update(verifier ?? '')
      .digest('base64url') === challenge
  const isKnown = id === `saegim-at-${provider}` && secret === `secret-of-${provider}`
  return isKnown && isProven && form.get('redirect_uri') === redirectUri
}

function providerAt({ pathname }: URL): Provider {
  if (pathname.includes('google')) return 'google'
  if (pathname.includes('github')) return 'github'
  return pathname.includes('kakao') ? 'kakao' : 'naver'
}

async function read(request: IncomingMessage, base: string): Promise<Asked> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return {
    url: new URL(request.url ?? '/', base),
    form: new URLSearchParams(Buffer.concat(chunks).toString()),
    authorization: request.headers.authorization ?? '',
  }
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

function hrefIn(html: string): string {
  return (/<a href="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&')
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
