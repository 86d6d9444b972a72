import type { Later } from './turns'

/** Computing time for one piece of work. */
const COMPUTING_MS = 2_500
/** By the clock, on a machine too busy to give a piece of work its computing time. */
const LONGEST_MS = 15_000
const LOOK_MS = 100
/** Two pieces of work compute side by side while a third waits. */
const COMPUTING_WHILE_WAITING = 2

/** How long a piece of work may wait for its turn. */
export const WAITING_MS = 1_500

/**
 * Calls back when a piece of work has had its time: waiting and computing stay below five seconds together. On a busy
 * machine a second of the clock is a fraction of a second of computing, and an honest article must not be refused for
 * that; so it is not over before this process has computed for as long, and at the latest after `LONGEST_MS`. Returns how
 * to stop waiting.
 */
export function startPatience(whenOver: () => void): () => void {
  return whenComputed(whenOver, COMPUTING_MS, COMPUTING_MS)
}

/** The same for whoever waits for a turn. */
export const startWaiting: Later = (whenOver, ms) => whenComputed(whenOver, ms, ms * COMPUTING_WHILE_WAITING)

function whenComputed(whenOver: () => void, clockMs: number, computingMs: number): () => void {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const timer = setInterval(() => {
    const took = performance.now() - startedAt
    const { user, system } = process.cpuUsage(before)
    const hasComputed = (user + system) / 1000 >= computingMs
    if (took < LONGEST_MS && (took < clockMs || !hasComputed)) return
    clearInterval(timer)
    whenOver()
  }, LOOK_MS)
  return () => clearInterval(timer)
}
