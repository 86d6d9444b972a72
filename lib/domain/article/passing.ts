import type { InLanguages } from '../language'
import { addDays, type StudyDay } from '../time/study-day'

/** For how long an instructor's word stands, once a claim about a product was looked at again: half a year. */
const CONFIRMED_DAYS = 183

/** A fact past the day until which it was held to be true, or one whose questions rest since. */
export interface PassingFact {
  id: string
  statement: InLanguages<string>
  /** The last day on which it was held to be true. */
  until: StudyDay
  isPaused: boolean
  /** How many published questions are about it. */
  questions: number
}

/** Until when a fact holds that is confirmed today. */
export function confirmedUntil(today: StudyDay): StudyDay {
  return addDays(today, CONFIRMED_DAYS)
}
