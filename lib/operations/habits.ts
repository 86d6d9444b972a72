import { countByConfidence, listStudiedDays } from '../data/habits'
import { type Calibrated, calibrate } from '../domain/progress/calibration'
import { type StudyWeek, studyWeeks } from '../domain/progress/study-weeks'
import { addDays, studyDayOf } from '../domain/time/study-day'
import type { Studying } from './progress'

const WEEKS = 6
/** Older answers tell of somebody who knew less. */
const LATEST_ANSWERS = 500

/** How well a learner knows what they know, and on which days they came. */
export async function habitsOf(
  { learnerId, settings }: Studying,
  now: Date,
): Promise<{ calibration: Calibrated[]; weeks: StudyWeek[] }> {
  const today = studyDayOf(now, settings.zone, settings.dayStart)
  const [counts, days] = await Promise.all([
    countByConfidence(learnerId, LATEST_ANSWERS),
    listStudiedDays(learnerId, addDays(today, -7 * WEEKS)),
  ])
  return { calibration: calibrate(counts), weeks: studyWeeks(days, today, WEEKS) }
}
