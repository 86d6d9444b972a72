import type { Course } from '../article/lesson'
import { type Sitting, sittingsOf, sittingToRead } from '../article/sittings'
import type { Language } from '../language'
import { isDue, isFresh } from '../session/askable'
import { type Card, isMet, type StudyDay } from '../study/card'
import { type Ink, inkOf, recallOn } from '../study/recall'
import { type DayLoad, forecast } from './forecast'

/** One fact as the memory manuscript shows it. `recall` is the predicted probability today, null while not learned. */
export interface FactMemory {
  factId: string
  glyph: string
  statement: string
  recall: number | null
  ink: Ink
  due: StudyDay | null
  isDue: boolean
  /** Whether the learner has met it: answered it, kept it or dropped it. */
  isMet: boolean
  /** Whether there is a question about it: some facts are only told. */
  isAsked: boolean
}

export interface LessonMemories {
  slug: string
  position: number
  title: string
  minutes: number
  /** Slugs of the lessons that this one builds on. */
  prerequisites: string[]
  facts: FactMemory[]
  /** What is read at one go: one, or two where the lesson pauses. */
  sittings: Sitting[]
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
/** No card is put off for longer than ninety days. */
const LAST_DAY = 91

export interface ProgressInput {
  course: Course
  /** Whether a review can ask this fact. */
  isAsked: (factId: string) => boolean
  cards: readonly Card[]
  today: StudyDay
  language: Language
}

/** What a learner holds of a course on a study day, and what it will ask of them. */
export function progressIn({ course, isAsked, cards, today, language }: ProgressInput): Progress {
  const cardOf = new Map(cards.map((card) => [card.factId, card]))
  const lessons = course.lessons.map((lesson) => ({
    slug: lesson.slug,
    position: lesson.position,
    title: lesson.text[language].title,
    ...{ minutes: lesson.minutes, sittings: sittingsOf(lesson) },
    prerequisites: lesson.prerequisites,
    facts: course.facts
      .filter(({ lessonSlug }) => lessonSlug === lesson.slug)
      .map((fact) => ({
        ...{ factId: fact.id, glyph: fact.glyph[language], statement: fact.statement[language] },
        ...{ ...memoryOf(cardOf.get(fact.id), today), isAsked: isAsked(fact.id) },
      })),
  }))
  const recalls = lessons.flatMap(({ facts }) => facts.flatMap(({ recall }) => (recall === null ? [] : [recall])))
  const ahead = forecast(cards, today, LAST_DAY)
  return {
    lessons,
    known: recalls.length,
    expected: recalls.reduce((sum, recall) => sum + recall, 0),
    due: ahead[0]?.count ?? 0,
    fresh: cards.filter((card) => isFresh(card, today)).length,
    next: ahead.slice(1).find(({ count }) => count > 0) ?? null,
    coming: ahead.slice(0, DAYS_AHEAD),
  }
}

/** A fact that a lesson would bring as new. */
export function isUnread({ isAsked, isMet }: FactMemory): boolean {
  return isAsked && !isMet
}

/** The lesson in which a learner goes on: the first that tells something new. What was dropped or found known is not. */
export function lessonToRead(lessons: readonly LessonMemories[]): LessonMemories | null {
  return lessons.find(({ facts }) => facts.some(isUnread)) ?? null
}

/** The sitting in which a learner goes on with a lesson; null where nothing of it is new. */
export function nextSitting({ sittings, facts }: LessonMemories): Sitting | null {
  const named = (which: (fact: FactMemory) => boolean) => {
    const ids = new Set(facts.filter(which).map(({ factId }) => factId))
    return (factId: string) => ids.has(factId)
  }
  return sittingToRead(sittings, { isNew: named(isUnread), isMet: named(({ isMet }) => isMet) })
}

/** The day on which a lesson that placement found known is asked; null where something of it is new, or was learned. */
export function markedUntil(facts: readonly FactMemory[]): StudyDay | null {
  if (facts.some((fact) => isUnread(fact) || fact.recall !== null)) return null
  return facts.flatMap(({ due }) => due ?? []).sort()[0] ?? null
}

function memoryOf(card: Card | undefined, today: StudyDay) {
  const recall = card?.enrolled ? recallOn(card, today) : null
  return {
    ...{ recall, ink: inkOf(recall), due: card?.enrolled ? card.due : null },
    ...{ isDue: card !== undefined && isDue(card, today), isMet: card !== undefined && isMet(card) },
  }
}

/** The lesson with the lowest mean recall of what is learned of it; null where there are no two to compare. */
export function faintestLesson(lessons: readonly LessonMemories[]): LessonMemories | null {
  const begun = lessons.filter(({ facts }) => facts.some(({ recall }) => recall !== null))
  if (begun.length < 2) return null
  return begun.reduce((faintest, lesson) => (meanRecall(lesson) < meanRecall(faintest) ? lesson : faintest))
}

function meanRecall({ facts }: LessonMemories): number {
  const recalls = facts.flatMap(({ recall }) => (recall === null ? [] : [recall]))
  return recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, recalls.length)
}
