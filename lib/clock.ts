import { env } from './env'

/** The cookie or header by which a test sets the server's time; read in test mode only. */
export const TEST_CLOCK = 'saegim-test-now'

/**
 * The time of this request. Doors call it once and pass it down; nothing below them reads a clock.
 * In test mode (`SAEGIM_TEST_CLOCK=1`) `claimed`, an ISO instant, stands in for the real time.
 */
export function timeOf(claimed: string | undefined): Date {
  if (env().SAEGIM_TEST_CLOCK && claimed) {
    const time = new Date(claimed)
    if (!Number.isNaN(time.getTime())) return time
  }
  return new Date()
}
