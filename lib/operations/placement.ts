import { listCards } from '../data/cards'
import { getCourseContent } from '../data/content'
import type { Course, Lesson } from '../domain/article/lesson'
import { choosePlacement, type PlacementQuestion } from '../domain/placement/placement'
import { isMet } from '../domain/study/card'

export interface OpenedPlacement {
  course: Course
  questions: PlacementQuestion[]
  /** Lessons that still have something new. */
  unread: Lesson[]
}

/** A placement for somebody, or for nobody yet; null where there is no such course. */
export async function openPlacement(
  slug: string,
  learnerId: string | null,
  random: () => number,
): Promise<OpenedPlacement | null> {
  const content = await getCourseContent(slug)
  if (!content) return null
  const { course, versionsOfFact } = content
  const cards = learnerId ? await listCards(learnerId) : []
  const met = new Set(cards.filter(isMet).map(({ factId }) => factId))
  return {
    course,
    unread: course.lessons.filter(({ factIds }) => factIds.some((id) => versionsOfFact.has(id) && !met.has(id))),
    questions: choosePlacement({ course, cards, versionsOf: (id) => versionsOfFact.get(id) ?? [], random }),
  }
}
