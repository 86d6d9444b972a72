/** Computing time for one piece of work. */
const COMPUTING_MS = 2_500
/** From asking to answering, whatever stood before it and however busy the machine is: five seconds, less the way there and back. */
const LONGEST_MS = 4_000
const LOOK_MS = 100

/** How long a piece of work may wait for its turn: what is left is enough to try it. */
export const WAITING_MS = 1_500

/**
 * Calls back when a piece of work has had its time. On a busy machine a second of the clock is a fraction of a second of
 * computing, so it is not over before this process has computed for as long, unless whoever asked (at `askedAt`) would
 * wait too long. Returns how to stop waiting.
 */
export function startPatience(askedAt: number, whenOver: () => void): () => void {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const timer = setInterval(() => {
    const now = performance.now()
    const { user, system } = process.cpuUsage(before)
    const hasComputed = (user + system) / 1000 >= COMPUTING_MS
    if ((now - startedAt >= COMPUTING_MS && hasComputed) || now - askedAt >= LONGEST_MS) whenOver()
  }, LOOK_MS)
  return () => clearInterval(timer)
}
