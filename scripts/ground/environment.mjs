import path from 'node:path'
import { ROOT } from './paths.mjs'
import { Problem } from './problem.mjs'

const ADVICE = 'Every variable is optional: leave it out for the default. README.md lists them.'

/**
 * The environment of a command, parsed once; everything malformed is named in one go.
 * @param {Record<string, string | undefined>} variables
 */
export function readEnvironment(variables = process.env) {
  const complaints = []
  const read = (name, fallback, parse) => {
    const text = variables[name]?.trim()
    if (!text) return fallback
    const value = parse(text)
    if (value === undefined)
      complaints.push(`${name} is ${SECRET.has(name) ? 'set, but' : `"${masked(text)}", but`} ${EXPECTED[name]}.`)
    return value
  }
  const port = read('PORT', 3000, portOf)
  const settings = {
    port,
    host: read('HOST', '127.0.0.1', hostOf),
    databaseUrl: read('DATABASE_URL', null, databaseUrlOf),
    data: path.resolve(
      ROOT,
      read('SAEGIM_DATA', '.data', (text) => text),
    ),
    url: read('SAEGIM_URL', `http://localhost:${port}`, addressOf),
    authSecret: read('AUTH_SECRET', null, (text) => (text.length >= 32 ? text : undefined)),
    instance: read('SAEGIM_INSTANCE', null, (text) => (/^[a-z0-9]{4,16}$/.test(text) ? text : undefined)),
    trustProxy: read('TRUST_PROXY', '0', hopsOf),
    smtpUrl: read('SMTP_URL', null, smtpUrlOf),
    mailFrom: read('MAIL_FROM', null, mailboxOf),
  }
  if (settings.smtpUrl && !variables.MAIL_FROM?.trim())
    complaints.push(
      'SMTP_URL is set, but MAIL_FROM is not: it says whom mails are from, such as Saegim <saegim@example.org>.',
    )
  complaints.push(...halfPairs(variables))
  if (complaints.length > 0) throw new Problem(complaints.join('\n'), ADVICE)
  return settings
}

/** Of each provider of sign-ins both keys or neither; the app reads them itself. */
function halfPairs(variables) {
  const isSet = (name) => Boolean(variables[name]?.trim())
  return ['GOOGLE', 'GITHUB', 'KAKAO', 'NAVER'].flatMap((provider) => {
    const [id, secret] = [`${provider}_CLIENT_ID`, `${provider}_CLIENT_SECRET`]
    if (isSet(id) === isSet(secret)) return []
    const [given, missing] = isSet(id) ? [id, secret] : [secret, id]
    return [`${missing} is missing, but ${given} is set: set both or neither.`]
  })
}

const EXPECTED = {
  PORT: 'a port is a whole number from 1 to 65535',
  HOST: 'it must be a name or an IPv4 address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them',
  DATABASE_URL: 'it must look like postgresql://user:password@host:5432/database',
  SAEGIM_URL: 'it must be an address such as https://learn.example.org, without a path',
  AUTH_SECRET: 'it is shorter than 32 characters',
  SAEGIM_INSTANCE: 'it must be 4 to 16 small letters or digits',
  TRUST_PROXY: 'it must be the number of proxies before Saegim, 0 to 9',
  SMTP_URL: 'it must look like smtp://user:password@host:587, or smtps:// for TLS from the start',
  MAIL_FROM: 'it must be one address, such as Saegim <saegim@example.org>',
}
const SECRET = new Set(['AUTH_SECRET', 'SMTP_URL'])

function portOf(text) {
  const port = Number(text)
  return /^\d+$/.test(text) && port >= 1 && port <= 65_535 ? port : undefined
}

function hostOf(text) {
  return /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text) ? text : undefined
}

function databaseUrlOf(text) {
  const url = parse(text)
  const isPostgres = url?.protocol === 'postgresql:' || url?.protocol === 'postgres:'
  return isPostgres && url.hostname && url.pathname.length > 1 ? text : undefined
}

function smtpUrlOf(text) {
  const url = parse(text)
  return url && /^smtps?:$/.test(url.protocol) && url.hostname ? text : undefined
}

function mailboxOf(text) {
  return /^(?:[^<>@\p{Cc}]{1,80} ?<[^\s<>@,;"]+@[^\s<>@,;"]+>|[^\s<>@,;"]+@[^\s<>@,;"]+)$/u.test(text)
    ? text
    : undefined
}

function addressOf(text) {
  const url = parse(text)
  const isPlain =
    url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username
  return isPlain ? url.origin : undefined
}

/** "true" and "false" are understood as one and none. */
function hopsOf(text) {
  const number = text.replace(/^true$/i, '1').replace(/^false$/i, '0')
  return /^\d$/.test(number) ? number : undefined
}

function parse(text) {
  return URL.canParse(text) ? new URL(text) : undefined
}

function masked(text) {
  return text.replace(/:\/\/[^@/]*@/, '://…@')
}
