import type { CourseDraft, KnownCourse } from '../domain/article/course-draft'
import type { ImportReport } from '../domain/article/import-preview'
import type { Language } from '../domain/language'
import { contentOf } from '../domain/study/content'
import { Refusal } from '../errors'
import { recordAudit } from './audit'
import { database } from './client'
import type { Importing, ImportMeans } from './content-import'
import { note } from './content-import'
import { saveFacts, saveQuestions } from './content-write-asked'
import { saveReference } from './content-write-reference'
import { saveArticles, saveLessons, saveSections } from './content-write-text'

/** What a course has of articles: the newest text by language, and every section that it has or had. */
export interface StoredArticles {
  sources: Partial<Record<Language, string>>
  known: KnownCourse
}

/** Nothing of either for a course that does not exist. */
export async function getStoredArticles(slug: string): Promise<StoredArticles> {
  const [articles, sections] = await Promise.all([
    database().article.findMany({
      where: { course: { slug } },
      select: { language: true, revisions: { orderBy: { number: 'desc' }, take: 1, select: { source: true } } },
    }),
    database().section.findMany({
      where: { course: { slug } },
      orderBy: { position: 'asc' },
      select: { anchor: true, archivedAt: true, text: true },
    }),
  ])
  return {
    sources: Object.fromEntries(
      articles.flatMap(({ language, revisions }) => revisions.map(({ source }) => [language, source])),
    ),
    known: {
      sections: sections.map(({ anchor, archivedAt, text }) => ({
        anchor,
        isArchived: archivedAt !== null,
        text: text as KnownCourse['sections'][number]['text'],
      })),
    },
  }
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
  const content = { title: draft.title, welcome: draft.welcome }
  const fresh = await transaction.course.createMany({
    data: { id: newId(), slug, ...content, createdAt: now },
    skipDuplicates: true,
  })
  const course = await holdCourse(importing, slug)
  const known = fresh.count === 1 ? null : course
  if (isOverseen(importing, known)) throw new Refusal('edited-meanwhile')
  note(report, `course ${slug}`, known && contentOf({ title: known.title, welcome: known.welcome }), contentOf(content))
  const within = { ...importing, courseId: course.id }
  await saveArticles(within, draft)
  const lessonIds = await saveLessons(within, draft)
  await saveSections(within, draft, lessonIds)
  if (draft.facts) await saveFacts(within, draft.facts, lessonIds)
  if (draft.questions) await saveQuestions(within, draft.questions)
  await saveReference(within, draft.reference)
  const isChanged = report.new.length + report.changed.length + report.archived.length > 0
  if (isChanged) {
    await transaction.course.update({
      where: { id: course.id },
      data: { ...content, archivedAt: null, revision: { increment: 1 } },
    })
    await recordImport(importing, slug)
  }
  if (importing.isDryRun) throw new DryRun()
}

/** Two imports of one course stand in line here, also when both would make it. */
async function holdCourse({ transaction }: Importing, slug: string) {
  await transaction.$queryRawUnsafe('select 1 from courses where slug = $1 for update', slug)
  return transaction.course.findUniqueOrThrow({ where: { slug } })
}

/** Whether the course has changed since somebody saw what the import would do and agreed to it. */
function isOverseen({ seenRevision }: Importing, known: { revision: number } | null): boolean {
  return seenRevision !== null && seenRevision !== (known?.revision ?? 0)
}

async function recordImport(importing: Importing, slug: string): Promise<void> {
  const { transaction, actorId, isRestore, newId, now, report } = importing
  const detail = { new: report.new.length, changed: report.changed.length, archived: report.archived.length }
  const action = isRestore ? 'course.restore' : 'course.import'
  const deed = { id: newId(), actorId, action, subject: `course:${slug}`, detail } as const
  await recordAudit(transaction, deed, now)
}
