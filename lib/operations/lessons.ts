import { listCards } from '../data/cards'
import { getCourseContent } from '../data/content'
import type { Course, Fact, Lesson } from '../domain/article/lesson'
import { type Sitting, sittingsOf, sittingToRead } from '../domain/article/sittings'
import type { QuestionVersion } from '../domain/question/question'
import type { Reference } from '../domain/reference/reference'
import { type Card, isMet } from '../domain/study/card'
import { Refusal } from '../errors'

/** A lesson with all that its page shows and its checks need. */
export interface OpenedLesson {
  course: Course
  lesson: Lesson
  facts: Fact[]
  sittings: Sitting[]
  /** The number of the sitting in which the reader goes on; null where nothing is new to them. */
  goesOnAt: number | null
  /** Those of them that a review can ask. */
  asked: Set<string>
  /** The published version of each question that the lesson names, by question id. */
  questions: Record<string, QuestionVersion>
  /** The reader's own cards of these facts; empty for somebody new. */
  cards: Card[]
  /** What the feedback of a check draws on. */
  reference: Reference
}

/** Null where the course or the lesson does not exist. */
export async function openLesson(
  courseSlug: string,
  slug: string,
  learnerId: string | null,
): Promise<OpenedLesson | null> {
  const content = await getCourseContent(courseSlug)
  const lesson = content?.course.lessons.find((candidate) => candidate.slug === slug)
  if (!content || !lesson) return null
  const { course, questions, reference } = content
  const cards = learnerId ? await listCards(learnerId) : []
  const sittings = sittingsOf(lesson)
  const met = new Set(cards.filter(isMet).map(({ factId }) => factId))
  const reader = {
    isMet: (factId: string) => met.has(factId),
    isNew: (factId: string) => content.versionsOfFact.has(factId) && !met.has(factId),
  }
  return {
    course,
    lesson,
    sittings,
    goesOnAt: sittingToRead(sittings, reader)?.number ?? null,
    facts: course.facts.filter(({ lessonSlug }) => lessonSlug === slug),
    asked: new Set(content.versionsOfFact.keys()),
    questions: Object.fromEntries(questionIdsOf(lesson).flatMap((id) => pairWith(id, questions.get(id)))),
    cards,
    reference,
  }
}

function questionIdsOf(lesson: Lesson): string[] {
  const texts = [lesson.text.ko, lesson.text.en]
  return [
    ...new Set(texts.flatMap(({ predictions, blocks }) => [...predictions, ...blocks.flatMap(({ checks }) => checks)])),
  ]
}

function pairWith<T>(id: string, value: T | undefined): [string, T][] {
  return value === undefined ? [] : [[id, value]]
}

export interface Welcome {
  course: Course
  lesson: Lesson
  fact: Fact
  version: QuestionVersion
}

/** The course's first question, for the front page. Throws `not-found` while no course has been brought in. */
export async function welcomeOf(courseSlug: string): Promise<Welcome> {
  const content = await getCourseContent(courseSlug)
  const course = content?.course
  const version = course?.welcome ? content?.questions.get(course.welcome) : undefined
  const fact = course?.facts.find(({ id }) => id === version?.factId)
  const lesson = course?.lessons.find(({ slug }) => slug === fact?.lessonSlug)
  if (!course || !version || !fact || !lesson) throw new Refusal('not-found', `welcome question of ${courseSlug}`)
  return { course, lesson, fact, version }
}
