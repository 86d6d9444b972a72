import { getCourseContent } from '../data/content'
import { getStoredArticles, saveCourse } from '../data/content-write'
import { listPictures } from '../data/pictures'
import type { CourseDraft, CourseFiles } from '../domain/article/course-draft'
import { coverProblems } from '../domain/article/cover-problems'
import { doubtsIn } from '../domain/article/doubts'
import type { ImportOutcome } from '../domain/article/import-preview'
import type { Fact } from '../domain/article/lesson'
import type { ArticleOutline } from '../domain/article/outline'
import { passageOf } from '../domain/article/passage'
import { type SittingTime, sittingTimes } from '../domain/article/sitting-times'
import { strayDiagrams, unusedDiagrams } from '../domain/article/stray-diagrams'
import { LANGUAGES } from '../domain/language'
import { brokenReferences } from '../domain/reference/broken-references'
import { NO_REFERENCE, type Reference } from '../domain/reference/reference'
import { sha256 } from '../secrets/hash'
import { newId } from '../secrets/ids'
import { draftCourseSafely, outlineSafely } from '../threads/articles'
import type { Origin } from '../threads/patience'

/** What `article check` says of one Markdown file. Throws an `article-…` where it is too much to read. */
export async function outlineArticle(source: string): Promise<ArticleOutline> {
  return outlineSafely(source, await listPictures())
}

export interface CheckedFiles {
  problems: string[]
  doubts: string[]
  /** How long each sitting takes; none where the files are no course. */
  times: SittingTime[]
}

/**
 * What keeps the files of a course from being one, and what a careful teacher would still mend, without a database.
 * Throws an `article-…`.
 */
export async function checkCourseFiles(files: CourseFiles): Promise<CheckedFiles> {
  const drafted = await draftCourseSafely(files, { sections: [] }, await listPictures(), 'own')
  if (!drafted.ok) return { problems: drafted.problems, doubts: [], times: [] }
  const { draft } = drafted
  const adrift = adriftIn(draft, []).map((id) => `${id}: its anchor quote stands in no lesson`)
  const problems = [...unresolvedIn(draft, NO_REFERENCE, []), ...adrift]
  return { problems, doubts: doubtsIn(draft), times: sittingTimes(draft.lessons) }
}

export interface ImportOptions {
  now: Date
  isDryRun: boolean
  /** Who brings it in; none for the operator's tool. */
  actorId?: string
  /** From the operator's own disk it is read with patience; anything else counts as sent. */
  origin?: Origin
  /** Whether it goes back to an earlier revision. */
  isRestore?: boolean
  /** The revision on which the difference was shown; the import is refused if the course has changed since. */
  seenRevision?: number
}

/**
 * Brings a course in, all or nothing. A language, the facts or the questions that the author did not bring stay as the
 * course has them. Problems name the file and what to mend; then nothing was written. Throws `edited-meanwhile`,
 * or an `article-…` where a text is too much to read.
 */
export async function importCourse(slug: string, files: CourseFiles, options: ImportOptions): Promise<ImportOutcome> {
  const [{ sources, known }, content] = await Promise.all([getStoredArticles(slug), getCourseContent(slug)])
  const articles = { ...sources, ...files.articles }
  const drafted = await draftCourseSafely({ ...files, articles }, known, await listPictures(), options.origin)
  if (!drafted.ok) return drafted
  const { draft, warnings } = drafted
  const stored = content?.course.facts ?? []
  const problems = unresolvedIn(draft, content?.reference ?? NO_REFERENCE, stored)
  if (problems.length > 0) return { ok: false, problems }
  const { now, isDryRun, actorId = null, isRestore = false, seenRevision = null } = options
  const report = await saveCourse(slug, draft, {
    ...{ now, isDryRun, actorId, isRestore, seenRevision },
    ...{ newId: () => newId(now), hashOf: sha256 },
  })
  return { ok: true, report, warnings, adrift: adriftIn(draft, stored) }
}

/** What was brought to be looked up has to fit the course as it will be; what was not brought is `course check`'s. */
function unresolvedIn(
  { facts, lessons, questions, reference }: CourseDraft,
  stored: Reference,
  storedFacts: Fact[],
): string[] {
  const whole = { ...stored, ...reference }
  const stray = [...strayDiagrams(whole.diagrams, lessons), ...coverProblems(questions ?? [], whole)]
  if (Object.keys(reference).length === 0) return stray
  const unused = unusedDiagrams(reference.diagrams ?? [], lessons)
  return [...brokenReferences(whole, facts ?? storedFacts), ...stray, ...unused]
}

function adriftIn({ facts, lessons }: CourseDraft, stored: Fact[]): string[] {
  const quoted = facts?.map((fact) => ({ ...fact, lessonSlug: fact.lesson })) ?? stored
  return quoted.filter((fact) => LANGUAGES.some((language) => !passageOf(fact, lessons, language))).map(({ id }) => id)
}
