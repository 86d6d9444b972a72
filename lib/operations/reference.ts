import { getCourseContent, listCourseContents } from '../data/content'
import type { Course, Fact } from '../domain/article/lesson'
import { drawnFrom } from '../domain/diagram/drawn-from'
import type { InLanguages } from '../domain/language'
import {
  BUILT_IN_COURSE,
  type CourseQuery,
  type CourseSource,
  courseQuery,
  REFERENCE_PAGES,
  type Reference,
  type ReferencePage,
} from '../domain/reference/reference'

export interface OpenedReference {
  course: Course
  reference: Reference
  /** The course's part of the address. */
  query: CourseQuery
  /** The other courses that have such a page. */
  others: { slug: string; title: InLanguages<string> }[]
}

/**
 * The course's pages of reference. Without a name it is the built-in course, or else the oldest that has such a page.
 * Null where the named one has none.
 */
export async function openReference(page: ReferencePage, slug: string | null): Promise<OpenedReference | null> {
  const having = (await listCourseContents())
    .map(({ course, reference }) => ({ course, reference: withSources(reference, course.facts) }))
    .filter(({ reference }) => reference[page].length > 0)
  const meant = having.find(({ course }) => course.slug === BUILT_IN_COURSE) ?? having[0]
  const opened = slug === null ? meant : having.find(({ course }) => course.slug === slug)
  if (!opened) return null
  const others = having.filter((each) => each !== opened).map(({ course: { slug, title } }) => ({ slug, title }))
  return { ...opened, query: courseQuery(opened.course.slug), others }
}

/** The pages of reference that a course has something for. */
export async function listReferencePages(slug: string): Promise<ReferencePage[]> {
  const content = await getCourseContent(slug)
  if (!content) return []
  const reference = withSources(content.reference, content.course.facts)
  return REFERENCE_PAGES.filter((page) => reference[page].length > 0)
}

/** Of each course with diagrams what these are drawn from, by the course. */
export async function listDrawn(): Promise<Record<string, Reference>> {
  const contents = await listCourseContents()
  const drawing = contents.filter(({ reference }) => reference.diagrams.length > 0)
  return Object.fromEntries(drawing.map(({ course, reference }) => [course.slug, drawnFrom(reference)]))
}

/** A course that lists no sources has those that its facts name, without what only a list can say. */
function withSources(reference: Reference, facts: Fact[]): Reference {
  if (reference.sources.length > 0) return reference
  const named = new Map<string, CourseSource>()
  for (const { url, title, year } of facts.flatMap((fact) => fact.sources))
    named.set(url, { id: url, kind: 'guide', who: '', title, year, url })
  return { ...reference, sources: [...named.values()] }
}
