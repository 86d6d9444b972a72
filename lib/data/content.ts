import type { Course, Fact, Lesson, LessonText, Source } from '../domain/article/lesson'
import type { InLanguages } from '../domain/language'
import { canBeAsked } from '../domain/question/covers'
import type { QuestionVersion } from '../domain/question/question'
import type { Reference } from '../domain/reference/reference'
import { database } from './client'
import { confusionOf, referenceOf } from './reference-rows'
import { listPublishedVersions } from './versions'

/** A course as learners meet it, with its published questions. */
export interface CourseContent {
  course: Course
  /** Published versions by question id, predictions included. */
  questions: Map<string, QuestionVersion>
  /** Published review versions by fact id. */
  versionsOfFact: Map<string, QuestionVersion[]>
  /** Facts that are easily taken for one another. */
  confusions: { id: string; factIds: string[] }[]
  /** What can be looked up: glossary, names, sources, look-alikes. */
  reference: Reference
}

const kept = new Map<string, CourseContent>()

/** The course's content, from memory while its revision stands; null where there is no such course. */
export async function getCourseContent(slug: string): Promise<CourseContent | null> {
  const row = await database().course.findUnique({ where: { slug }, select: { revision: true, archivedAt: true } })
  return row && !row.archivedAt ? contentAt({ slug, revision: row.revision }) : null
}

const COURSE_OF_FACT = { select: { course: { select: { slug: true } } } }

/** What the course of a fact keeps to be looked up; null for a fact that is not there. */
export async function findReferenceOfFact(factId: string): Promise<Reference | null> {
  const fact = await database().fact.findUnique({ where: { id: factId }, ...COURSE_OF_FACT })
  return fact ? findReference(fact.course.slug) : null
}

/** The same for the question of a report; null for a report that is not there. */
export async function findReferenceOfDispute(id: string): Promise<Reference | null> {
  const question = { select: { question: { select: { fact: COURSE_OF_FACT } } } }
  const row = await database().dispute.findUnique({ where: { id }, select: { questionVersion: question } })
  return row ? findReference(row.questionVersion.question.fact.course.slug) : null
}

async function findReference(slug: string): Promise<Reference | null> {
  return (await getCourseContent(slug))?.reference ?? null
}

async function contentAt({ slug, revision }: { slug: string; revision: number }): Promise<CourseContent | null> {
  const known = kept.get(slug)
  if (known && known.course.revision === revision) return known
  const content = await readCourse(slug)
  if (content) kept.set(slug, content)
  return content
}

/** Every course that is not archived: a learner's session asks across all of them. */
export async function listCourseContents(): Promise<CourseContent[]> {
  const rows = await database().course.findMany({
    where: { archivedAt: null },
    orderBy: { createdAt: 'asc' },
    select: { slug: true, revision: true },
  })
  const contents = await Promise.all(rows.map(contentAt))
  return contents.flatMap((content) => content ?? [])
}

export async function getCourse(slug: string): Promise<Course | null> {
  return (await getCourseContent(slug))?.course ?? null
}

async function readCourse(slug: string): Promise<CourseContent | null> {
  const row = await database().course.findUnique({
    where: { slug },
    include: {
      lessons: {
        where: { archivedAt: null },
        orderBy: { position: 'asc' },
        include: { prerequisites: { include: { prerequisite: true } } },
      },
      facts: { where: { archivedAt: null }, orderBy: { position: 'asc' }, include: { lesson: true } },
      confusionSets: { orderBy: { position: 'asc' } },
    },
  })
  if (!row) return null
  const facts = row.facts.map(factOf)
  const reference = referenceOf(row.reference, row.confusionSets.map(confusionOf))
  const published = (await listPublishedVersions(row.id, { isAsked: true })).filter(({ version }) =>
    canBeAsked(version.body, reference),
  )
  const reviewed = published.filter(({ use }) => use === 'review').map(({ version }) => version)
  return {
    course: {
      id: row.id,
      slug: row.slug,
      revision: row.revision,
      title: row.title as InLanguages<string>,
      welcome: row.welcome,
      facts,
      lessons: row.lessons.map(
        ({ id, slug, position, minutes, text, prerequisites }): Lesson => ({
          id,
          slug,
          position,
          minutes,
          prerequisites: prerequisites.map(({ prerequisite }) => prerequisite.slug),
          factIds: facts.filter(({ lessonSlug }) => lessonSlug === slug).map((fact) => fact.id),
          text: text as unknown as InLanguages<LessonText>,
        }),
      ),
    },
    questions: new Map(published.map(({ version }) => [version.questionId, version])),
    versionsOfFact: byFact(reviewed),
    confusions: row.confusionSets.map(({ id, factIds }) => ({ id, factIds })),
    reference,
  }
}

function byFact(versions: QuestionVersion[]): Map<string, QuestionVersion[]> {
  const groups = new Map<string, QuestionVersion[]>()
  for (const version of versions) groups.set(version.factId, [...(groups.get(version.factId) ?? []), version])
  return groups
}

type FactRow = NonNullable<Awaited<ReturnType<ReturnType<typeof database>['fact']['findFirst']>>> & {
  lesson: { slug: string; archivedAt: Date | null } | null
}

function factOf(row: FactRow): Fact {
  return {
    id: row.id,
    // A lesson that disappeared leads nowhere; its facts are still asked.
    lessonSlug: row.lesson && !row.lesson.archivedAt ? row.lesson.slug : null,
    position: row.position,
    tier: row.tier,
    flag: row.flag === 'wrong_category' ? 'wrong-category' : row.flag,
    glyph: row.glyph as Fact['glyph'],
    statement: row.statement as Fact['statement'],
    caveat: row.caveat as Fact['caveat'],
    correction: row.correction as Fact['correction'],
    anchorQuote: row.anchorQuote as Fact['anchorQuote'],
    asOf: row.asOf,
    reviewBy: row.reviewBy?.toISOString().slice(0, 10) ?? null,
    sources: row.sources as unknown as Source[],
  }
}

export async function listCourseSlugs(): Promise<string[]> {
  const rows = await database().course.findMany({
    where: { archivedAt: null },
    select: { slug: true },
    orderBy: { slug: 'asc' },
  })
  return rows.map(({ slug }) => slug)
}
