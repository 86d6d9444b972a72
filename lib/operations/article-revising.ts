import { getSourcesAt } from '../data/article-revisions'
import { getCourse } from '../data/content'
import { getStoredArticles } from '../data/content-write'
import type { CourseFiles } from '../domain/article/course-draft'
import { decodeText } from '../domain/article/decode'
import { differenceOf } from '../domain/article/difference'
import type { ImportPreview } from '../domain/article/import-preview'
import { sortUploads, type Upload } from '../domain/article/uploads'
import type { Language } from '../domain/language'
import { Refusal } from '../errors'
import { importCourse } from './articles'

/** What an instructor sends: files, or a text that was pasted, for a course that exists or for a new one. */
export interface ArticleSent {
  course: string
  isNew: boolean
  text: string
  uploads: { name: string; bytes: Uint8Array }[]
}

/** Compares what was sent with the course and writes nothing. Throws `course-exists`, `not-found` or `nothing-sent`. */
export async function previewSent(sent: ArticleSent, now: Date): Promise<ImportPreview> {
  const course = await getCourse(sent.course)
  if (sent.isNew && course) throw new Refusal('course-exists', sent.course)
  if (!sent.isNew && !course) throw new Refusal('not-found', `course ${sent.course}`)
  const sorted = sortUploads(readUploads(sent))
  if (sorted.ok) return previewImport(sent.course, sorted.files, now)
  return {
    course: sent.course,
    outcome: { ok: false, problems: [] },
    misplaced: sorted.problems,
    seenRevision: 0,
    differences: [],
  }
}

/** Brings in what was sent if the course is still as it was when the difference was shown. Throws `edited-meanwhile`. */
export async function bringIn(
  instructorId: string,
  sent: ArticleSent & { seenRevision: number },
  now: Date,
): Promise<ImportPreview> {
  const sorted = sortUploads(readUploads(sent))
  if (!sorted.ok) return previewSent(sent, now)
  const { course, seenRevision } = sent
  const outcome = await importCourse(course, sorted.files, {
    now,
    isDryRun: false,
    actorId: instructorId,
    seenRevision,
  })
  return { course, outcome, misplaced: [], seenRevision, differences: [] }
}

/** Compares files with the course and writes nothing. */
export async function previewImport(slug: string, files: CourseFiles, now: Date): Promise<ImportPreview> {
  const [course, { sources }] = await Promise.all([getCourse(slug), getStoredArticles(slug)])
  const outcome = await importCourse(slug, files, { now, isDryRun: true })
  const brought = Object.entries(files.articles) as [Language, string][]
  return {
    course: slug,
    outcome,
    misplaced: [],
    seenRevision: course?.revision ?? 0,
    differences: brought.map(([language, source]) => ({
      language,
      parts: differenceOf(sources[language] ?? '', source),
    })),
  }
}

/** Brings the articles of an earlier time in as a new revision. Facts and questions stay as they are. */
export async function restoreArticles(
  instructorId: string,
  { course, at, seenRevision }: { course: string; at: Date; seenRevision: number },
  now: Date,
): Promise<ImportPreview> {
  const files = await filesAt(course, at)
  const means = { now, isDryRun: false, isRestore: true, actorId: instructorId, seenRevision }
  const outcome = await importCourse(course, files, means)
  return { course, outcome, misplaced: [], seenRevision, differences: [] }
}

/** A course's articles as they stood at a time, as files that can be compared or brought in again. Throws `not-found`. */
export async function filesAt(slug: string, at: Date): Promise<CourseFiles> {
  const articles = await getSourcesAt(slug, at)
  if (Object.keys(articles).length === 0) throw new Refusal('not-found', `articles of ${slug} at ${at.toISOString()}`)
  return { articles, facts: null, questions: null }
}

/** A pasted text counts as one more article. */
function readUploads({ text, uploads }: ArticleSent): Upload[] {
  const read = uploads.map(({ name, bytes }) => ({
    name,
    text: textOf(bytes),
  }))
  // A browser sends what was pasted with the line ends of mail, which no file of the author's has.
  const pasted = { name: 'article.md', text: text.replace(/\r\n/g, '\n') }
  const all = text.trim() === '' ? read : [...read, pasted]
  if (all.length === 0) throw new Refusal('nothing-sent')
  return all
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes)
  if (!decoded.ok) throw new Refusal('article-encoding', decoded.message)
  return decoded.text
}
