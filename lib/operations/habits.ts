import { readPace } from '../data/cards'
import { countByConfidence, countByKind, countRested, listLastAnswers, listStudiedDays } from '../data/habits'
import { type Calibrated, calibrate } from '../domain/progress/calibration'
import type { LastAnswer } from '../domain/progress/last-answer'
import type { LessonMemories } from '../domain/progress/progress'
import { type LessonRecognition, recognitionIn } from '../domain/progress/recognition'
import { RESTED_DAYS, type RestedReviews } from '../domain/progress/retention'
import { type StudyWeek, studyWeeks } from '../domain/progress/study-weeks'
import { cardsWithin } from '../domain/session/time-box'
import { addDays, studyDayOf } from '../domain/time/study-day'
import type { Studying } from './progress'

const WEEKS = 6
/** Older answers tell of somebody who knew less. */
const LATEST_ANSWERS = 500
const RETENTION_DAYS = 30

export interface Habits {
  calibration: Calibrated[]
  weeks: StudyWeek[]
  /** Of the last thirty days. */
  rested: RestedReviews
  recognition: LessonRecognition[]
}

/** How well a learner knows what they know, on which days they came, and whether their schedule keeps its word. */
export async function habitsOf(
  { learnerId, settings }: Studying,
  lessons: readonly LessonMemories[],
  now: Date,
): Promise<Habits> {
  const today = studyDayOf(now, settings.zone, settings.dayStart)
  const [counts, days, rested, kinds] = await Promise.all([
    countByConfidence(learnerId, LATEST_ANSWERS),
    listStudiedDays(learnerId, addDays(today, -7 * WEEKS)),
    countRested(learnerId, addDays(today, 1 - RETENTION_DAYS), RESTED_DAYS),
    countByKind(learnerId, LATEST_ANSWERS),
  ])
  return {
    calibration: calibrate(counts),
    weeks: studyWeeks(days, today, WEEKS),
    rested,
    recognition: recognitionIn(lessons, kinds),
  }
}

/** What the plots of memory need besides the cards: the last answer to each fact, and how many cards a day's time holds. */
export async function memoryContext(
  { learnerId }: Studying,
  minutes: number,
): Promise<{ lastAnswers: Map<string, LastAnswer>; cardsPerDay: number }> {
  const [lastAnswers, pace] = await Promise.all([listLastAnswers(learnerId), readPace(learnerId)])
  return { lastAnswers, cardsPerDay: cardsWithin(minutes, pace) }
}
