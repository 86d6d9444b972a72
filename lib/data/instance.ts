import { env } from '../env'

/** The public address of this instance, without a slash at the end. */
export function publicUrl(): string {
  return env().SAEGIM_URL.replace(/\/$/, '')
}
