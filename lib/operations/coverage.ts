import { getCourseContent, listCourseSlugs } from '../data/content'
import { listPublishedVersions } from '../data/versions'
import { type Coverage, coverageOf } from '../domain/article/coverage'
import type { PassingFact } from '../domain/article/passing'
import { strayDiagrams } from '../domain/article/stray-diagrams'
import { brokenReferences } from '../domain/reference/broken-references'
import { Refusal } from '../errors'
import { passingFacts } from './passing-facts'

export interface CheckedCourse extends Coverage {
  /** Facts past the day until which they were held to be true, and those whose questions rest. */
  passing: PassingFact[]
}

/** Looks over a course, or all of them: what is asked of each fact, and which rules of publishing are broken. */
export async function checkCourses(slug: string | null, now: Date): Promise<CheckedCourse[]> {
  const slugs = slug === null ? await listCourseSlugs() : [slug]
  const { facts } = await passingFacts(now)
  return Promise.all(slugs.map((each) => checkCourse(each, facts)))
}

async function checkCourse(slug: string, passing: PassingFact[]): Promise<CheckedCourse> {
  const content = await getCourseContent(slug)
  if (!content) throw new Refusal('not-found', `course ${slug}`)
  const { course, reference } = content
  const coverage = coverageOf(course, await listPublishedVersions(course.id, { isAsked: false }), reference)
  const own = new Set(course.facts.map(({ id }) => id))
  const broken = [...brokenReferences(reference, course.facts), ...strayDiagrams(reference.diagrams, course.lessons)]
  return {
    ...coverage,
    passing: passing.filter(({ id }) => own.has(id)),
    problems: [...coverage.problems, ...broken],
  }
}
