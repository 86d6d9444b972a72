import { env } from '../env'

/** Cookies ignore ports, so each instance puts its own id into their names. */
export function sessionCookieName(): string {
  return `${isHttps() ? '__Host-' : ''}saegim-session-${env().SAEGIM_INSTANCE}`
}

export function visitorCookieName(): string {
  return `${isHttps() ? '__Host-' : ''}saegim-visitor-${env().SAEGIM_INSTANCE}`
}

export function deviceCookieName(): string {
  return `${isHttps() ? '__Host-' : ''}saegim-device-${env().SAEGIM_INSTANCE}`
}

/** Of what somebody chose for this browser alone. */
export function choiceCookieName(what: string): string {
  return `${isHttps() ? '__Host-' : ''}saegim-${what}-${env().SAEGIM_INSTANCE}`
}

/** Of what a browser holds while somebody is at a provider. */
export function providerCookieName(what: string): string {
  return `${isHttps() ? '__Host-' : ''}saegim-provider-${what}-${env().SAEGIM_INSTANCE}`
}

/** What all our cookies share. `Secure` only behind https: a plain LAN instance would never get them back. */
export function cookieOptions(expires: Date) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps(), expires } as const
}

/** Whether people reach this instance by https, whatever stands between. */
export function isHttps(): boolean {
  return env().SAEGIM_URL.startsWith('https:')
}
