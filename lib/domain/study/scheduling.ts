import { computeDecayFactor, default_w, FSRSAlgorithm, FSRSVersion, generatorParameters, get_fuzz_range } from 'ts-fsrs'
import type { Memory, Rating } from './card'

/** Stamped on every answer, so that a later scheduler can still replay what this one decided. */
export const SCHEDULER_VERSION = `ts-fsrs-${FSRSVersion.split(' ')[0]}`
export const DEFAULT_PARAMETERS_ID = 'default'
export const DEFAULT_WEIGHTS: readonly number[] = default_w
/** A course wants its facts seen again within a quarter, however firm they are. */
export const MAXIMUM_INTERVAL_DAYS = 90

const GRADES: Record<Rating, number> = { again: 1, hard: 2, good: 3, easy: 4 }

const algorithms = new WeakMap<readonly number[], FSRSAlgorithm>()

/**
 * FSRS's next memory state. `elapsedDays` is the difference of stamped study days, never of instants: ts-fsrs' own
 * date arithmetic counts UTC days, and twenty minutes over midnight would become a day.
 */
export function nextMemory(
  memory: Memory | null,
  elapsedDays: number,
  rating: Rating,
  weights: readonly number[],
): Memory {
  const { stability, difficulty } = algorithmOf(weights).next_state(memory, elapsedDays, GRADES[rating])
  return { stability, difficulty }
}

/** Probability of recall after `elapsedDays`: `(1 + factor · t / S)^decay` (FSRS-6). */
export function retrievability(memory: Memory, elapsedDays: number, weights: readonly number[]): number {
  return algorithmOf(weights).forgetting_curve(Math.max(0, elapsedDays), memory.stability)
}

interface IntervalInput {
  stability: number
  /** From 0 to 1, exclusive. */
  desiredRetention: number
  maximumIntervalDays: number
  /** The answer's id: the same answer is always spread the same way. */
  fuzzSeed: string
  weights: readonly number[]
}

/** Whole days until recall falls to the desired retention, spread a little, at least one, at most the maximum. */
export function intervalDays({
  stability,
  desiredRetention,
  maximumIntervalDays,
  fuzzSeed,
  weights,
}: IntervalInput): number {
  const { decay, factor } = computeDecayFactor(weights)
  const exact = Math.max(1, (stability / factor) * (desiredRetention ** (1 / decay) - 1))
  return Math.max(1, Math.min(maximumIntervalDays, fuzzed(exact, fuzzSeed)))
}

/** Short intervals stay exact: below two and a half days any spread would be a whole step. */
function fuzzed(interval: number, seed: string): number {
  if (interval < 2.5) return Math.round(interval)
  const { min_ivl, max_ivl } = get_fuzz_range(interval, 0, Number.MAX_SAFE_INTEGER)
  return min_ivl + Math.floor(fractionOf(seed) * (max_ivl - min_ivl + 1))
}

/** A number in [0, 1) that depends on the seed alone: FNV-1a, then one multiply-xorshift to mix the last letters. */
export function fractionOf(seed: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < seed.length; index++) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000
}

function algorithmOf(weights: readonly number[]): FSRSAlgorithm {
  const known = algorithms.get(weights)
  if (known) return known
  const parameters = generatorParameters({
    w: weights,
    enable_short_term: true,
    learning_steps: [],
    relearning_steps: [],
    enable_fuzz: false,
  })
  const algorithm = new FSRSAlgorithm(parameters)
  algorithms.set(weights, algorithm)
  return algorithm
}
