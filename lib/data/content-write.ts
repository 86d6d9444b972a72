import type { CourseDraft } from '../domain/article/course-draft'
import type { Language } from '../domain/language'
import { contentOf } from '../domain/study/content'
import { database } from './client'
import type { Importing, ImportMeans, ImportReport } from './content-import'
import { note } from './content-import'
import { saveFacts, saveQuestions } from './content-write-asked'
import { saveArticles, saveLessons, saveSections } from './content-write-text'

/** The text of each language's article as it stands; none for a course that does not exist. */
export async function listArticleSources(slug: string): Promise<Partial<Record<Language, string>>> {
  const articles = await database().article.findMany({
    where: { course: { slug } },
    select: { language: true, revisions: { orderBy: { number: 'desc' }, take: 1, select: { source: true } } },
  })
  return Object.fromEntries(
    articles.flatMap(({ language, revisions }) => revisions.map(({ source }) => [language, source])),
  )
}

/** Ends a dry run: the transaction is rolled back and the report stands. */
class DryRun extends Error {}

const TIMEOUT_MILLIS = 60_000

/** Creates or updates a course in one transaction: all of it or nothing. The same again changes nothing. */
export async function saveCourse(slug: string, draft: CourseDraft, means: ImportMeans): Promise<ImportReport> {
  const report: ImportReport = { new: [], changed: [], same: [], archived: [] }
  try {
    await database().$transaction(
      (transaction) => saveWithin({ ...means, transaction, report, courseId: '' }, slug, draft),
      {
        timeout: TIMEOUT_MILLIS,
      },
    )
  } catch (error) {
    if (!(error instanceof DryRun)) throw error
  }
  return report
}

async function saveWithin(importing: Importing, slug: string, draft: CourseDraft): Promise<void> {
  const { transaction, newId, now, report } = importing
  const known = await transaction.course.findUnique({ where: { slug } })
  const content = { title: draft.title, welcome: draft.welcome }
  const course = known ?? (await transaction.course.create({ data: { id: newId(), slug, ...content, createdAt: now } }))
  // Two imports of one course stand in line here.
  await transaction.$queryRawUnsafe('select 1 from courses where id = $1::uuid for update', course.id)
  note(report, `course ${slug}`, known && contentOf({ title: known.title, welcome: known.welcome }), contentOf(content))
  const within = { ...importing, courseId: course.id }
  await saveArticles(within, draft)
  const lessonIds = await saveLessons(within, draft)
  await saveSections(within, draft, lessonIds)
  if (draft.facts) await saveFacts(within, draft.facts, lessonIds)
  if (draft.questions) await saveQuestions(within, draft.questions)
  const isChanged = report.new.length + report.changed.length + report.archived.length > 0
  if (isChanged) {
    await transaction.course.update({
      where: { id: course.id },
      data: { ...content, archivedAt: null, revision: { increment: 1 } },
    })
  }
  if (importing.isDryRun) throw new DryRun()
}
