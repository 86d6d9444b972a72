import { listCards, listLastQuestions } from '../data/cards'
import { type CourseContent, getCourseContent } from '../data/content'
import type { Fact } from '../domain/article/lesson'
import { buildQueue, type QueueItem } from '../domain/session/queue'
import type { StudyDay } from '../domain/study/card'
import { studyDayOf } from '../domain/time/study-day'
import { Refusal } from '../errors'

/** Whose session, and how much of it. */
export interface SessionWish {
  learnerId: string
  zone: string
  dayStart: string
  minutes: number
  newPerDay: number
}

export interface TodaySession {
  today: StudyDay
  items: QueueItem[]
  /** The facts that are asked, by id: what the feedback says and where it leads. */
  facts: Record<string, Fact>
  courseSlug: string
}

/** What a learner is asked now. The same request again may come in another order: that is meant. */
export async function todaySession(courseSlug: string, wish: SessionWish, now: Date): Promise<TodaySession> {
  const content = await getCourseContent(courseSlug)
  if (!content) throw new Refusal('not-found', courseSlug)
  const [cards, lastQuestions] = await Promise.all([listCards(wish.learnerId), listLastQuestions(wish.learnerId)])
  const today = studyDayOf(now, wish.zone, wish.dayStart)
  const items = buildQueue({
    cards,
    versionsOf: (factId) => content.versionsOfFact.get(factId) ?? [],
    lastQuestionOf: (factId) => lastQuestions.get(factId) ?? null,
    groupsOf: (factId) => groupsOf(content, factId),
    today,
    minutes: wish.minutes,
    newPerDay: wish.newPerDay,
    random: Math.random,
  })
  const asked = new Set(items.map(({ factId }) => factId))
  const facts = Object.fromEntries(
    content.course.facts.filter(({ id }) => asked.has(id)).map((fact) => [fact.id, fact]),
  )
  return { today, items, facts, courseSlug }
}

/** What must not stand next to each other: facts of one lesson, and those easily taken for one another. */
function groupsOf({ course, confusions }: CourseContent, factId: string): string[] {
  const lesson = course.facts.find(({ id }) => id === factId)?.lessonSlug
  const sets = confusions.filter(({ factIds }) => factIds.includes(factId)).map(({ id }) => `set:${id}`)
  return lesson ? [...sets, `lesson:${lesson}`] : sets
}
