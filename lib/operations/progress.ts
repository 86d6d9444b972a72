import { listCards } from '../data/cards'
import { getCourseContent } from '../data/content'
import type { Language } from '../domain/language'
import { type Gate, gateOf } from '../domain/progress/gate'
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
  const content = await getCourseContent(slug)
  if (!content) throw new Refusal('not-found', slug)
  const { course, versionsOfFact } = content
  const cards = learner ? await listCards(learner.learnerId) : []
  const { zone, dayStart } = learner?.settings ?? { zone: 'Asia/Seoul', dayStart: '04:00' }
  const isAsked = (factId: string) => versionsOfFact.has(factId)
  return progressIn({ course, isAsked, cards, today: studyDayOf(now, zone, dayStart), language })
}

/** What is offered to a learner before a lesson; null where nothing need be. */
export async function gateBefore(
  learner: Studying,
  courseSlug: string,
  slug: string,
  language: Language,
  now: Date,
): Promise<Gate | null> {
  const { lessons } = await progressOf(learner, courseSlug, language, now)
  const lesson = lessons.find((candidate) => candidate.slug === slug)
  return lesson ? gateOf(lesson, lessons) : null
}
