/** Computing time for one piece of work. */
const COMPUTING_MS = 2_500
/** By the clock, on a machine too busy to give a piece of work its computing time. */
const LONGEST_MS = 15_000
const LOOK_MS = 100

/** How long a piece of work may wait for its turn. */
export const WAITING_MS = 1_500

/**
 * Calls back when a piece of work has had its time: waiting and computing stay below five seconds together. On a busy
 * machine a second of the clock is a fraction of a second of computing, and an honest article must not be refused for
 * that; so it is not over before this process has computed for as long, and at the latest after `LONGEST_MS`. Returns how
 * to stop waiting.
 */
export function startPatience(whenOver: () => void): () => void {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const timer = setInterval(() => {
    const took = performance.now() - startedAt
    const { user, system } = process.cpuUsage(before)
    const hasComputed = (user + system) / 1000 >= COMPUTING_MS
    if ((took >= COMPUTING_MS && hasComputed) || took >= LONGEST_MS) whenOver()
  }, LOOK_MS)
  return () => clearInterval(timer)
}
