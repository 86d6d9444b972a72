import { countIntroduced, listCards, listLastQuestions, readPace } from '../data/cards'
import { type CourseContent, listCourseContents } from '../data/content'
import type { Course, Fact } from '../domain/article/lesson'
import type { Reference } from '../domain/reference/reference'
import { isBackFromAbsence, LIGHT_CARDS } from '../domain/session/absence'
import { isDue, isFresh } from '../domain/session/askable'
import { type Pace, secondsFor } from '../domain/session/pace'
import { buildQueue, type QueueItem } from '../domain/session/queue'
import type { Card, StudyDay } from '../domain/study/card'
import { studyDayOf } from '../domain/time/study-day'

/** Whose session, and how much of it. */
export interface SessionWish {
  learnerId: string
  zone: string
  dayStart: string
  minutes: number
  newPerDay: number
  /** At most so many cards. */
  most?: number
  /** Only what these lessons teach, and nothing new. */
  lessons?: readonly string[]
}

/** A fact that is asked, and what its feedback draws on. */
export interface AskedFact {
  fact: Fact
  course: Course
  reference: Reference
}

export interface TodaySession {
  today: StudyDay
  items: QueueItem[]
  /** Whether this is a light beginning after an absence. */
  isLight: boolean
  pace: Pace
  /** The facts that are asked, by id, with their courses: what the feedback says and where it leads. */
  facts: Map<string, AskedFact>
  /** All that could be asked now, within the time box or not. */
  askable: string[]
}

/** What a learner is asked now, of all courses together. The same request again may come in another order: that is meant. */
export async function todaySession(wish: SessionWish, now: Date): Promise<TodaySession> {
  const today = studyDayOf(now, wish.zone, wish.dayStart)
  const [contents, cards, lastQuestions, introduced, pace] = await Promise.all([
    listCourseContents(),
    listCards(wish.learnerId),
    listLastQuestions(wish.learnerId),
    countIntroduced(wish.learnerId, today),
    readPace(wish.learnerId),
  ])
  const isLight = wish.most === undefined && !wish.lessons && isBackFromAbsence(cards, today)
  const most = isLight ? LIGHT_CARDS : wish.most
  const items = buildQueue({
    cards: wish.lessons ? cardsOf(contents, cards, wish.lessons) : cards,
    versionsOf: (factId) => contents.flatMap(({ versionsOfFact }) => versionsOfFact.get(factId) ?? []),
    lastQuestionOf: (factId) => lastQuestions.get(factId) ?? null,
    groupsOf: (factId) => contents.flatMap((content) => groupsOf(content, factId)),
    today,
    minutes: wish.minutes,
    // Whoever comes back meets what they knew; new things can wait a day.
    newLeft: most === undefined && !wish.lessons ? Math.max(0, wish.newPerDay - introduced) : 0,
    ...(most === undefined ? {} : { most }),
    secondsOf: ({ body }) => secondsFor(pace, body.kind),
    random: Math.random,
  })
  const asked = new Set(items.map(({ factId }) => factId))
  const facts = contents.flatMap(({ course, reference }) =>
    course.facts.filter(({ id }) => asked.has(id)).map((fact) => [fact.id, { fact, course, reference }] as const),
  )
  const askable = cards.filter((card) => isDue(card, today) || isFresh(card, today)).map(({ factId }) => factId)
  return {
    ...{ today, items, pace, facts: new Map(facts), isLight: isLight && items.length > 0 },
    askable: askable.filter((factId) => contents.some(({ versionsOfFact }) => versionsOfFact.has(factId))),
  }
}

function cardsOf(contents: CourseContent[], cards: Card[], lessons: readonly string[]): Card[] {
  const facts = contents.flatMap(({ course }) => course.facts)
  const taught = new Set(facts.filter(({ lessonSlug }) => lessons.includes(lessonSlug ?? '')).map(({ id }) => id))
  return cards.filter(({ factId }) => taught.has(factId))
}

/** What must not stand next to each other: facts of one lesson, and those easily taken for one another. */
function groupsOf({ course, confusions }: CourseContent, factId: string): string[] {
  const lesson = course.facts.find(({ id }) => id === factId)?.lessonSlug
  const sets = confusions.filter(({ factIds }) => factIds.includes(factId)).map(({ id }) => `set:${id}`)
  return lesson ? [...sets, `lesson:${course.slug}/${lesson}`] : sets
}
