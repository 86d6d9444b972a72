import { getCourseContent, listCourseSlugs } from '../data/content'
import { listPublishedVersions } from '../data/versions'
import { type Coverage, coverageOf } from '../domain/article/coverage'
import { Refusal } from '../errors'

/** Looks over a course, or all of them: what is asked of each fact, and which rules of publishing are broken. */
export async function checkCourses(slug: string | null): Promise<Coverage[]> {
  const slugs = slug === null ? await listCourseSlugs() : [slug]
  return Promise.all(slugs.map(checkCourse))
}

async function checkCourse(slug: string): Promise<Coverage> {
  const content = await getCourseContent(slug)
  if (!content) throw new Refusal('not-found', `course ${slug}`)
  return coverageOf(content.course, await listPublishedVersions(content.course.id))
}
