import type { ImportReport } from '../data/content-import'
import { listArticleSources, saveCourse } from '../data/content-write'
import type { CourseFiles } from '../domain/article/course-draft'
import { draftCourse } from '../domain/article/draft-course'
import { lessonEntriesOf } from '../domain/article/lesson-text'
import { type ParsedArticle, parseArticle } from '../domain/article/parse'
import { sha256 } from '../secrets/hash'
import { newId } from '../secrets/ids'

/** What `article check` says of one Markdown file. */
export interface ArticleOutline {
  title: string
  language: string | null
  frontMatter: ParsedArticle['frontMatter']
  sections: { level: number; title: string; slug: string; line: number }[]
  lessons: { slug: string; title: string; sections: string[] }[]
  warnings: ParsedArticle['warnings']
}

export function outlineArticle(source: string): ArticleOutline {
  const article = parseArticle(source)
  return {
    title: article.title,
    language: article.frontMatter.language ?? guessLanguage(source),
    frontMatter: article.frontMatter,
    sections: article.sections.map(({ level, title, slug, line }) => ({ level, title, slug, line })),
    lessons: lessonEntriesOf(article).map(({ slug, title, sections }) => ({ slug, title, sections })),
    warnings: article.warnings,
  }
}

/** Korean if a tenth of the letters are Hangul: Korean articles quote much English. */
function guessLanguage(source: string): 'ko' | 'en' {
  const letters = source.match(/\p{L}/gu)?.length ?? 0
  const hangul = source.match(/\p{Script=Hangul}/gu)?.length ?? 0
  return hangul * 10 >= letters && hangul > 0 ? 'ko' : 'en'
}

export type ImportOutcome = { ok: true; report: ImportReport } | { ok: false; problems: string[] }

/**
 * Brings a course in, all or nothing. A language, the facts or the questions that the author did not bring stay as the
 * course has them. Problems name the file and what to mend; then nothing was written.
 */
export async function importCourse(
  slug: string,
  files: CourseFiles,
  options: { now: Date; isDryRun: boolean },
): Promise<ImportOutcome> {
  const kept = await listArticleSources(slug)
  const drafted = draftCourse({ ...files, articles: { ...kept, ...files.articles } })
  if (!drafted.ok) return drafted
  const { now, isDryRun } = options
  const report = await saveCourse(slug, drafted.draft, { now, isDryRun, newId: () => newId(now), hashOf: sha256 })
  return { ok: true, report }
}
