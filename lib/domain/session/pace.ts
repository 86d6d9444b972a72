import type { QuestionKind } from '../question/question'

/** Seconds that an answer takes, until enough of a learner's own are known. */
export const USUAL_SECONDS = 20

/** A learner's median seconds by kind of question; kinds with too few answers are left out. */
export type Pace = Partial<Record<QuestionKind, number>>

export function secondsFor(pace: Pace, kind: QuestionKind): number {
  return pace[kind] ?? USUAL_SECONDS
}

/** Whole minutes that these questions take, at least one. */
export function minutesFor(kinds: readonly QuestionKind[], pace: Pace): number {
  const seconds = kinds.reduce((sum, kind) => sum + secondsFor(pace, kind), 0)
  return Math.max(1, Math.ceil(seconds / 60))
}
