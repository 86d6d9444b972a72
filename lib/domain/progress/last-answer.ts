import type { Confidence } from '../study/events'
import type { StudyDay } from '../time/study-day'

/** The last answer to a fact that counts, as it was judged in the end. */
export interface LastAnswer {
  day: StudyDay
  verdict: 'right' | 'wrong'
  confidence: Confidence | null
}
