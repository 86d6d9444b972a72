import type { Course } from '../article/lesson'
import type { Language } from '../language'
import { isFresh } from '../session/askable'
import type { Card, StudyDay } from '../study/card'
import { type Ink, inkOf, recallOn } from '../study/recall'
import { forecast } from './forecast'

/** One fact as the memory manuscript shows it. `recall` is the predicted probability today, null while not learned. */
export interface FactMemory {
  factId: string
  glyph: string
  statement: string
  recall: number | null
  ink: Ink
  due: StudyDay | null
}

export interface LessonMemories {
  slug: string
  position: number
  title: string
  minutes: number
  facts: FactMemory[]
}

/** Cards that come due on one study day; those overdue count today. */
export interface DayLoad {
  day: StudyDay
  count: number
}

export interface Progress {
  lessons: LessonMemories[]
  /** Facts with a memory. */
  known: number
  /** How many of them the learner would recall if asked today: the sum of their probabilities. */
  expected: number
  due: number
  /** Kept facts that were never asked: a session introduces a few of them. */
  fresh: number
  /** The next day on which something is due, after today. */
  next: DayLoad | null
  coming: DayLoad[]
}

const DAYS_AHEAD = 14

/** What a learner holds of a course on a study day, and what it will ask of them. */
export function progressIn(course: Course, cards: readonly Card[], today: StudyDay, language: Language): Progress {
  const cardOf = new Map(cards.map((card) => [card.factId, card]))
  const lessons = course.lessons.map((lesson) => ({
    slug: lesson.slug,
    position: lesson.position,
    title: lesson.text[language].title,
    minutes: lesson.minutes,
    facts: course.facts
      .filter(({ lessonSlug }) => lessonSlug === lesson.slug)
      .map((fact) => memoryOf(fact.id, fact.glyph[language], fact.statement[language], cardOf.get(fact.id), today)),
  }))
  const recalls = lessons.flatMap(({ facts }) => facts.flatMap(({ recall }) => (recall === null ? [] : [recall])))
  const coming = forecast(cards, today, DAYS_AHEAD)
  return {
    lessons,
    known: recalls.length,
    expected: recalls.reduce((sum, recall) => sum + recall, 0),
    due: coming[0]?.count ?? 0,
    fresh: cards.filter((card) => isFresh(card, today)).length,
    next: coming.slice(1).find(({ count }) => count > 0) ?? null,
    coming,
  }
}

function memoryOf(
  factId: string,
  glyph: string,
  statement: string,
  card: Card | undefined,
  today: StudyDay,
): FactMemory {
  const recall = card?.enrolled ? recallOn(card, today) : null
  return { factId, glyph, statement, recall, ink: inkOf(recall), due: card?.enrolled ? card.due : null }
}
