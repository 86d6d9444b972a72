import type { Later } from './turns'

/** Where a piece of work comes from: sent to the server by somebody, or the operator's own. */
export type Origin = 'sent' | 'own'

/**
 * Computing time for one piece of work: little for what somebody sends to the server, plenty for what its operator brings
 * from the machine's own disk, where nobody waits behind it. A whole course takes 2 seconds where an article takes half of one,
 * and it has to come in on a machine that is ten times slower.
 */
const COMPUTING_MS = { sent: 2_500, own: 30_000 }
/** By the clock, on a machine too busy to give a piece of work its computing time. */
const LONGEST_MS = { sent: 15_000, own: 180_000 }
const LOOK_MS = 100
/** Two pieces of work compute side by side while a third waits. */
const COMPUTING_WHILE_WAITING = 2

/** How long a piece of work may wait for its turn. */
export const WAITING_MS = 1_500

/**
 * Calls back when a piece of work has had its time: for what is sent, waiting and computing stay below five seconds together. On a busy
 * machine a second of the clock is a fraction of a second of computing, and an honest article must not be refused for
 * that; so it is not over before this process has computed for as long, and at the latest after `LONGEST_MS`.
 * Returns how to stop waiting.
 */
export function startPatience(whenOver: () => void, origin: Origin): () => void {
  return whenComputed(whenOver, {
    ms: COMPUTING_MS[origin],
    computingMs: COMPUTING_MS[origin],
    longestMs: LONGEST_MS[origin],
  })
}

/** The same for whoever waits for a turn. */
export const startWaiting: Later = (whenOver, ms) =>
  whenComputed(whenOver, { ms, computingMs: ms * COMPUTING_WHILE_WAITING, longestMs: LONGEST_MS.sent })

interface Times {
  ms: number
  computingMs: number
  longestMs: number
}

function whenComputed(whenOver: () => void, { ms, computingMs, longestMs }: Times): () => void {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const timer = setInterval(() => {
    const took = performance.now() - startedAt
    const { user, system } = process.cpuUsage(before)
    const hasComputed = (user + system) / 1000 >= computingMs
    if (took < longestMs && (took < ms || !hasComputed)) return
    clearInterval(timer)
    whenOver()
  }, LOOK_MS)
  return () => clearInterval(timer)
}
