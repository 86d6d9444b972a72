import { getCourseContent } from '../data/content'
import { findCourseSlugOfFact } from '../data/facts'
import type { Course, Fact } from '../domain/article/lesson'
import { type ShownPassage, shownPassageOf } from '../domain/article/passage'
import type { InLanguages, Language } from '../domain/language'
import type { FactMemory } from '../domain/progress/progress'
import type { Reference, Term } from '../domain/reference/reference'
import { progressOf, type Studying } from './progress'

/** A fact with all that its page shows. */
export interface OpenedFact {
  course: Course
  fact: Fact
  passage: ShownPassage | null
  /** What the reader holds of it; empty for somebody new. */
  memory: FactMemory | null
  /** The lesson's facts in order, this one among them. */
  siblings: Fact[]
  /** The terms that it teaches. */
  terms: Term[]
  lookAlikes: LookAlikes[]
}

/** Other facts that are easily taken for one, and what tells them apart. */
export interface LookAlikes {
  id: string
  difference: InLanguages<string>
  facts: Fact[]
}

/** Null where no course teaches such a fact. */
export async function openFact(
  id: string,
  learner: Studying | null,
  language: Language,
  now: Date,
): Promise<OpenedFact | null> {
  const slug = await findCourseSlugOfFact(id)
  const content = slug === null ? null : await getCourseContent(slug)
  const course = content?.course
  const fact = course?.facts.find((candidate) => candidate.id === id)
  if (!content || !course || !fact) return null
  const { lessons } = await progressOf(learner, course.slug, language, now)
  return {
    course,
    fact,
    passage: shownPassageOf(fact, course, language),
    memory: lessons.flatMap(({ facts }) => facts).find(({ factId }) => factId === id) ?? null,
    siblings: course.facts.filter(({ lessonSlug }) => lessonSlug !== null && lessonSlug === fact.lessonSlug),
    terms: content.reference.glossary.filter(({ facts }) => facts.includes(id)),
    lookAlikes: lookAlikesOf(id, content.reference, course.facts),
  }
}

function lookAlikesOf(factId: string, { confusions }: Reference, facts: Fact[]): LookAlikes[] {
  const sets = confusions.filter((set) => set.facts.includes(factId))
  return sets.map(({ id, difference, facts: alike }) => ({
    ...{ id, difference },
    facts: facts.filter((fact) => fact.id !== factId && alike.includes(fact.id)),
  }))
}
