import type { StudyDay } from '../time/study-day'

export type { StudyDay }

export type Rating = 'again' | 'hard' | 'good' | 'easy'

/** What FSRS remembers of one fact for one learner. Stability in days, difficulty from 1 to 10. */
export interface Memory {
  stability: number
  difficulty: number
}

/** The memory of one fact for one learner: a cache of the study log, never written by hand. */
export interface Card {
  factId: string
  enrolled: boolean
  /** Whether it was said to be kept or dropped: then an answer enrols it no more by itself. */
  decided: boolean
  state: 'new' | 'review'
  stability: number | null
  difficulty: number | null
  due: StudyDay | null
  /** Counted answers (lesson and review) since the last reset. */
  answers: number
  /** Again on an existing memory, since the last reset. */
  lapses: number
  /** Lapses since the last reset or `resume(leech)`: four make a leech. */
  leechLapses: number
  /** ISO instant of the last counted answer. */
  lastAnsweredAt: string | null
  lastAnsweredDay: StudyDay | null
  /** Whether that answer was typed, exact and right: the second in a row may be Easy. */
  lastEligible: boolean
  /** The learner's own reasons and the computed `leech`, sorted. */
  suspensions: string[]
  buriedUntil: StudyDay | null
  /** The revision of a question whose meaning changed and that was not answered since. */
  updatedRevision: number | null
}

/** Whether the learner has met the fact: answered it, kept it, found it known, or dropped it. */
export function isMet({ enrolled, decided, answers }: Card): boolean {
  return enrolled || decided || answers > 0
}

/** Missed so often that its wording may be at fault: asked no more until the learner says how. */
export function isLeech({ suspensions }: Card): boolean {
  return suspensions.includes('leech')
}
