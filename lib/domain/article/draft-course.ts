import type { InLanguages, Language } from '../language'
import { QuestionFiles, toBody, toHead } from '../question/schema'
import { contradictionsIn } from './contradictions'
import type { CourseDraft, CourseFiles, DraftResult, LessonDraft } from './course-draft'
import { FactsFile } from './facts-schema'
import type { LessonEntry } from './front-matter-schema'
import { lessonEntriesOf, lessonTextOf } from './lesson-text'
import { htmlOf } from './markdown'
import { unpairedIn } from './pairing'
import { type ParsedArticle, parseArticle } from './parse'

/** Puts the files of a course together, or says everything that is wrong with them. */
export function draftCourse(files: CourseFiles): DraftResult {
  const problems: string[] = []
  const parsed = parsedArticles(files, problems)
  const main = parsed.ko ?? parsed.en
  if (!main) return { ok: false, problems: [...problems, 'There is no article: a course needs ko.md or en.md.'] }
  problems.push(...unpairedIn(parsed))
  const facts = files.facts && (readJson(files.facts, FactsFile, problems) ?? [])
  const questions = files.questions?.flatMap((file) => readJson(file, QuestionFiles, problems) ?? []) ?? null
  const both = <T>(make: (article: ParsedArticle) => T): InLanguages<T> => ({
    ko: make(parsed.ko ?? main),
    en: make(parsed.en ?? main),
  })
  const draft: CourseDraft = {
    title: both(({ title }) => title),
    welcome: main.frontMatter.welcome ?? null,
    articles: articlesOf(files, parsed),
    sections: main.sections.map(({ slug, level }, position) => ({
      anchor: slug,
      position,
      level,
      text: both((article) => sectionText(article, slug)),
    })),
    lessons: lessonEntriesOf(main).map((entry, index) => lessonDraft(entry, index, both)),
    facts,
    questions: questions?.map((file) => ({ ...toHead(file), body: toBody(file) })) ?? null,
  }
  if (problems.length === 0) problems.push(...contradictionsIn(draft))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, draft }
}

function parsedArticles(files: CourseFiles, problems: string[]): Partial<Record<Language, ParsedArticle>> {
  const parsed: Partial<Record<Language, ParsedArticle>> = {}
  for (const language of ['ko', 'en'] as const) {
    const source = files.articles[language]
    if (source === undefined) continue
    const article = parseArticle(source)
    parsed[language] = article
    const broken = article.warnings.filter(({ code }) => code === 'front-matter' || code === 'no-heading')
    problems.push(...broken.map(({ line, message }) => `${language}.md:${line}: ${message}`))
  }
  return parsed
}

function articlesOf(
  { articles }: CourseFiles,
  parsed: Partial<Record<Language, ParsedArticle>>,
): CourseDraft['articles'] {
  const entries = Object.entries(articles) as [Language, string][]
  return Object.fromEntries(
    entries.map(([language, source]) => [language, { title: parsed[language]?.title ?? '', source }]),
  )
}

function sectionText(article: ParsedArticle, slug: string): { title: string; html: string } {
  const section = article.sections.find((candidate) => candidate.slug === slug)
  return { title: section?.title ?? '', html: section ? htmlOf(section.nodes) : '' }
}

function lessonDraft(
  entry: LessonEntry,
  index: number,
  both: <T>(make: (article: ParsedArticle) => T) => InLanguages<T>,
): LessonDraft {
  const { slug, minutes, prerequisites, sections } = entry
  const text = both((article) =>
    lessonTextOf(article, lessonEntriesOf(article).find((candidate) => candidate.slug === slug) ?? entry),
  )
  return { slug, position: index + 1, minutes, prerequisites, sections, text }
}

function readJson<T>(
  file: { name: string; text: string },
  schema: { safeParse: (raw: unknown) => Parsed<T> },
  problems: string[],
): T | null {
  try {
    const read = schema.safeParse(JSON.parse(file.text))
    if (read.success) return read.data
    problems.push(...read.error.issues.map(({ path, message }) => `${file.name}: ${path.join('.')}: ${message}`))
  } catch (error) {
    problems.push(`${file.name}: not JSON (${error instanceof Error ? error.message : String(error)})`)
  }
  return null
}

type Parsed<T> =
  | { success: true; data: T }
  | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } }
