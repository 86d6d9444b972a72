import type { Course, Fact, Lesson } from '../article/lesson'
import type { Grading, QuestionKind, QuestionVersion } from '../question/question'
import { shuffle } from '../session/shuffle'
import { type Card, isMet } from '../study/card'
import type { Confidence } from '../study/events'

/** How many questions a placement asks; each stands for a lesson of its own. */
export const PLACEMENT_QUESTIONS = 8

/** Quick to answer with a thumb, and in no need of one certain wording. */
const QUICK: readonly QuestionKind[] = ['single', 'multiple', 'true_false', 'cloze']

/** One question of a placement, the lesson that it stands for, and what becomes known if it is answered. */
export interface PlacementQuestion {
  lesson: Lesson
  fact: Fact
  version: QuestionVersion
  /** Facts of the lesson that a review can ask and the learner has not met. */
  factIds: string[]
}

export interface PlacementInput {
  course: Course
  cards: readonly Card[]
  versionsOf: (factId: string) => readonly QuestionVersion[]
  /** Numbers in [0, 1): the same ones give the same questions. */
  random: () => number
}

/**
 * What to ask somebody who may know some of a course: one core fact each of lessons that are new to them, spread over
 * the course in its order. Fewer where fewer lessons are new; what is debated is not asked.
 */
export function choosePlacement(input: PlacementInput): PlacementQuestion[] {
  const met = new Set(input.cards.filter(isMet).map(({ factId }) => factId))
  const open = input.course.lessons.filter(({ factIds }) => factIds.every((id) => !met.has(id)))
  const askable = open.filter((lesson) => coreOf(lesson, input).length > 0)
  return spread(askable, PLACEMENT_QUESTIONS, input.random).flatMap((lesson) => questionOf(lesson, input) ?? [])
}

/** Whether an answer shows that a lesson may be skipped: right, and not called a guess. */
export function isFoundKnown(verdict: Grading['verdict'], confidence: Confidence | null): boolean {
  return verdict === 'right' && confidence !== 'guess'
}

/** So many of them at even distances, from a beginning that is left to chance. */
function spread<T>(items: readonly T[], count: number, random: () => number): T[] {
  if (items.length <= count) return [...items]
  const offset = random()
  return items.filter((_, index) => {
    const at = (place: number) => Math.floor(((place + offset) * count) / items.length)
    return at(index + 1) > at(index)
  })
}

function coreOf({ factIds }: Lesson, { course, versionsOf }: PlacementInput): Fact[] {
  return course.facts.filter(
    ({ id, tier, flag }) =>
      factIds.includes(id) && tier === 'core' && flag !== 'debatable' && quickOf(versionsOf(id)).length > 0,
  )
}

function quickOf(versions: readonly QuestionVersion[]): QuestionVersion[] {
  return versions.filter(({ body }) => QUICK.includes(body.kind))
}

function questionOf(lesson: Lesson, input: PlacementInput): PlacementQuestion | null {
  const [fact] = shuffle(coreOf(lesson, input), input.random)
  if (!fact) return null
  const [version] = shuffle(quickOf(input.versionsOf(fact.id)), input.random)
  if (!version) return null
  return { lesson, fact, version, factIds: lesson.factIds.filter((id) => input.versionsOf(id).length > 0) }
}
