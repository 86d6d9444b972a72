import { listCards } from '../data/cards'
import { getCourse } from '../data/content'
import type { Language } from '../domain/language'
import { type Progress, progressIn } from '../domain/progress/progress'
import { studyDayOf } from '../domain/time/study-day'
import { Refusal } from '../errors'

/** Whose progress: the learner and the clock that their study days follow. */
export interface Studying {
  learnerId: string
  settings: { zone: string; dayStart: string }
}

/** What a learner holds of a course now; for nobody, the course with all its cells empty. */
export async function progressOf(
  learner: Studying | null,
  slug: string,
  language: Language,
  now: Date,
): Promise<Progress> {
  const course = await getCourse(slug)
  if (!course) throw new Refusal('not-found', slug)
  const cards = learner ? await listCards(learner.learnerId) : []
  const { zone, dayStart } = learner?.settings ?? { zone: 'Asia/Seoul', dayStart: '04:00' }
  return progressIn(course, cards, studyDayOf(now, zone, dayStart), language)
}
