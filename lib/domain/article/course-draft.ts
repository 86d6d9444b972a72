import type { InLanguages, Language } from '../language'
import type { QuestionBody } from '../question/question'
import { QuestionFiles, type QuestionHead, toBody, toHead } from '../question/schema'
import { type FactFile, FactsFile } from './facts-schema'
import type { LessonEntry } from './front-matter-schema'
import type { LessonText } from './lesson'
import { lessonEntriesOf, lessonTextOf } from './lesson-text'
import { htmlOf } from './markdown'
import { type ParsedArticle, parseArticle } from './parse'

/** What an author brings: Markdown by language, and JSON texts of facts and questions with the names of their files. */
export interface CourseFiles {
  articles: Partial<Record<Language, string>>
  facts: { name: string; text: string } | null
  questions: { name: string; text: string }[]
}

export interface LessonDraft {
  slug: string
  position: number
  minutes: number
  prerequisites: string[]
  sections: string[]
  text: InLanguages<LessonText>
}

export interface SectionDraft {
  anchor: string
  position: number
  level: number
  text: InLanguages<{ title: string; html: string }>
}

export interface QuestionDraft extends QuestionHead {
  body: QuestionBody
}

export interface CourseDraft {
  title: InLanguages<string>
  welcome: string | null
  articles: Partial<Record<Language, { title: string; source: string }>>
  sections: SectionDraft[]
  lessons: LessonDraft[]
  facts: FactFile[]
  questions: QuestionDraft[]
}

export type DraftResult = { ok: true; draft: CourseDraft } | { ok: false; problems: string[] }

/** Puts the files of a course together, or says everything that is wrong with them. */
export function draftCourse(files: CourseFiles): DraftResult {
  const problems: string[] = []
  const parsed = parsedArticles(files, problems)
  const main = parsed.ko ?? parsed.en
  if (!main) return { ok: false, problems: [...problems, 'There is no article: a course needs ko.md or en.md.'] }
  const facts = readJson(files.facts, FactsFile, problems) ?? []
  const questions = files.questions.flatMap((file) => readJson(file, QuestionFiles, problems) ?? [])
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
    questions: questions.map((file) => ({ ...toHead(file), body: toBody(file) })),
  }
  problems.push(...contradictionsIn(draft))
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
  file: { name: string; text: string } | null,
  schema: { safeParse: (raw: unknown) => Parsed<T> },
  problems: string[],
): T | null {
  if (!file) return null
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

/** Names that point nowhere: questions of unknown facts, keys without option, lessons without section. */
function contradictionsIn({ lessons, facts, questions, sections, welcome }: CourseDraft): string[] {
  const factIds = new Set(facts.map(({ id }) => id))
  const questionIds = new Set(questions.map(({ id }) => id))
  const lessonSlugs = new Set(lessons.map(({ slug }) => slug))
  const anchors = new Set(sections.map(({ anchor }) => anchor))
  const asked = lessons.flatMap(({ text }) =>
    [text.ko, text.en].flatMap(({ predictions, blocks }) => [
      ...predictions,
      ...blocks.flatMap(({ checks, reveals }) => [...checks, ...reveals]),
    ]),
  )
  return [
    ...repeated(questions.map(({ id }) => id)).map((id) => `question ${id} stands twice`),
    ...repeated(facts.map(({ id }) => id)).map((id) => `fact ${id} stands twice`),
    ...questions
      .filter(({ factId }) => !factIds.has(factId))
      .map(({ id, factId }) => `question ${id} asks of fact ${factId}, which does not exist`),
    ...questions.flatMap(({ id, body }) => keyProblems(id, body)),
    ...facts
      .filter(({ lesson }) => lesson !== null && !lessonSlugs.has(lesson))
      .map(({ id, lesson }) => `fact ${id} belongs to lesson ${lesson}, which does not exist`),
    ...lessons.flatMap(({ slug, sections }) =>
      sections
        .filter((anchor) => !anchors.has(anchor))
        .map((anchor) => `lesson ${slug} names section ${anchor}, which does not exist`),
    ),
    ...[...new Set(asked)]
      .filter((id) => !questionIds.has(id))
      .map((id) => `a lesson asks question ${id}, which does not exist`),
    ...(welcome && !questionIds.has(welcome) ? [`the welcome question ${welcome} does not exist`] : []),
  ]
}

function keyProblems(id: string, body: QuestionBody): string[] {
  if (body.kind === 'typed') return []
  const { key, text } = body
  const ids = (language: Language) => text[language].options.map((option) => option.id)
  const isKeyed = ids('ko').includes(key) && ids('en').includes(key)
  const isPaired = ids('ko').join() === ids('en').join()
  return [
    ...(isKeyed ? [] : [`question ${id}: no option is the key ${key}`]),
    ...(isPaired ? [] : [`question ${id}: the options of both languages must have the same ids in the same order`]),
  ]
}

function repeated(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}
