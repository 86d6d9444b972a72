import type { StudyDay } from '../study/card'
import type { FactMemory, LessonMemories } from './progress'

/** An answer inside a lesson. */
export interface LessonAnswer {
  factId: string
  day: StudyDay
}

/** The lesson in which something was learned last, on which day, and what it was. */
export interface LatestLesson {
  lesson: LessonMemories
  day: StudyDay
  facts: FactMemory[]
}

/** What was learned last: the lesson of the latest answer, with the facts that it asked on that day. Null for none. */
export function latestLesson(
  answers: readonly LessonAnswer[],
  lessons: readonly LessonMemories[],
): LatestLesson | null {
  for (const { factId, day } of answers) {
    const lesson = lessons.find(({ facts }) => facts.some((fact) => fact.factId === factId))
    if (!lesson) continue
    const ofDay = new Set(answers.filter((answer) => answer.day === day).map((answer) => answer.factId))
    const facts = lesson.facts.filter((fact) => ofDay.has(fact.factId) && fact.recall !== null)
    if (facts.length > 0) return { lesson, day, facts }
  }
  return null
}
