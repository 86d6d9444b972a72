import { env } from '../env'

/** The public address of this instance, without a slash at the end. */
export function publicUrl(): string {
  return env().SAEGIM_URL.replace(/\/$/, '')
}

/** What this instance signs and hides things with. */
export function instanceSecret(): string {
  return env().AUTH_SECRET
}
