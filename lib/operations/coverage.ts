import { getCourseContent, listCourseSlugs } from '../data/content'
import { listPublishedVersions } from '../data/versions'
import { type Coverage, coverageOf } from '../domain/article/coverage'
import { brokenReferences } from '../domain/reference/broken-references'
import { Refusal } from '../errors'

/** Looks over a course, or all of them: what is asked of each fact, and which rules of publishing are broken. */
export async function checkCourses(slug: string | null): Promise<Coverage[]> {
  const slugs = slug === null ? await listCourseSlugs() : [slug]
  return Promise.all(slugs.map(checkCourse))
}

async function checkCourse(slug: string): Promise<Coverage> {
  const content = await getCourseContent(slug)
  if (!content) throw new Refusal('not-found', `course ${slug}`)
  const { course, reference } = content
  const coverage = coverageOf(course, await listPublishedVersions(course.id))
  return { ...coverage, problems: [...coverage.problems, ...brokenReferences(reference, course.facts)] }
}
