import { type InLanguages, LANGUAGES, type Language } from '../language'
import { QuestionFiles, toBody, toHead } from '../question/schema'
import { REFERENCE_PARTS } from '../reference/reference'
import { ReferenceFiles } from '../reference/schema'
import { contradictionsIn } from './contradictions'
import type {
  ArticleWarning,
  CourseDraft,
  CourseFiles,
  DraftResult,
  KnownCourse,
  LessonDraft,
  NamedText,
} from './course-draft'
import { FactsFile } from './facts-schema'
import type { LessonEntry } from './front-matter-schema'
import { type KnownSection, keepAnchors } from './keep-anchors'
import type { LessonBlock } from './lesson'
import { lessonWarnings } from './lesson-doubts'
import { blocksOf, lessonEntriesOf, lessonTextOf } from './lesson-text'
import type { PageTraits } from './markdown'
import { missingPicturesIn } from './missing-pictures'
import { unpairedIn } from './pairing'
import { type ParsedArticle, parseArticle } from './parse'
import { textOfHtml } from './plain-text'
import { estimatedMinutes } from './sittings'

/**
 * Puts the files of a course together, or says everything that is wrong with them. Sections that the course knows
 * keep their anchors.
 */
export function draftCourse(
  files: CourseFiles,
  known: KnownCourse = { sections: [] },
  pictures: ReadonlySet<string> = new Set(),
): DraftResult {
  const problems: string[] = []
  const parsed = parsedArticles(files, known, problems)
  const main = parsed.ko ?? parsed.en
  if (!main) return { ok: false, problems: [...problems, 'There is no article: a course needs ko.md or en.md.'] }
  problems.push(...unpairedIn(parsed))
  const facts = files.facts && (readJson(files.facts, FactsFile, problems) ?? [])
  const questions = files.questions?.flatMap((file) => readJson(file, QuestionFiles, problems) ?? []) ?? null
  const shown = {
    ko: shownArticle(parsed.ko ?? main, { language: 'ko', pictures }),
    en: shownArticle(parsed.en ?? main, { language: 'en', pictures }),
  }
  const draft: CourseDraft = {
    ...textsOf(main, shown),
    articles: articlesOf(files, parsed),
    facts,
    questions: questions?.map((file) => ({ ...toHead(file), body: toBody(file) })) ?? null,
    reference: referenceOf(files, problems),
  }
  if (problems.length === 0) problems.push(...contradictionsIn(draft))
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, draft, warnings: [...warningsOfLessons(parsed, draft), ...warningsOf(parsed, pictures)] }
}

/** What pages show of the article, in the order and with the front matter of its main language. */
function textsOf(main: ParsedArticle, shown: InLanguages<ShownArticle>) {
  return {
    title: { ko: shown.ko.title, en: shown.en.title },
    welcome: main.frontMatter.welcome ?? null,
    sections: main.sections.map(({ slug, level }, position) => ({
      anchor: slug,
      position,
      level,
      text: { ko: sectionText(shown.ko, slug), en: sectionText(shown.en, slug) },
    })),
    lessons: lessonEntriesOf(main).map((entry, index) => lessonDraft(entry, index, shown)),
  }
}

function referenceOf({ reference = {} }: CourseFiles, problems: string[]): CourseDraft['reference'] {
  const read = REFERENCE_PARTS.flatMap((part) => {
    const file = reference[part]
    const entries = file && readJson<object>(file, ReferenceFiles[part], problems)
    return entries ? [[part, entries]] : []
  })
  return Object.fromEntries(read)
}

function warningsOf(parsed: Partial<Record<Language, ParsedArticle>>, pictures: ReadonlySet<string>): ArticleWarning[] {
  return LANGUAGES.flatMap((language) => {
    const article = parsed[language]
    const warnings = article ? [...article.warnings, ...missingPicturesIn(article, pictures)] : []
    return warnings.map((each) => ({ language, ...each }))
  })
}

/** Lessons are laid out alike in both languages: once is enough. */
function warningsOfLessons({ ko, en }: Partial<Record<Language, ParsedArticle>>, draft: CourseDraft): ArticleWarning[] {
  const [language, article] = ko ? (['ko', ko] as const) : (['en', en] as const)
  return article ? lessonWarnings(article, draft.lessons).map((each) => ({ language, ...each })) : []
}

function parsedArticles(
  files: CourseFiles,
  known: KnownCourse,
  problems: string[],
): Partial<Record<Language, ParsedArticle>> {
  const parsed: Partial<Record<Language, ParsedArticle>> = {}
  for (const language of ['ko', 'en'] as const) {
    const source = files.articles[language]
    if (source === undefined) continue
    const article = parseArticle(source)
    parsed[language] = keepAnchors(article, knownIn(known, language))
    const broken = article.warnings.filter(({ code }) => code === 'front-matter' || code === 'no-text')
    problems.push(...broken.map(({ line, message }) => `${language}.md:${line}: ${message}`))
  }
  return parsed
}

function knownIn({ sections }: KnownCourse, language: Language): KnownSection[] {
  return sections.map(({ anchor, isArchived, text }) => {
    const { title, html } = text[language]
    return { anchor, isArchived, title, words: textOfHtml(html) }
  })
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

/** What an article says in one language: its sections as blocks, and how it names its lessons. */
interface ShownArticle {
  title: string
  blocks: ReadonlyMap<string, LessonBlock>
  entries: ReadonlyMap<string, LessonEntry>
}

function shownArticle(article: ParsedArticle, page: PageTraits): ShownArticle {
  const entries = new Map(lessonEntriesOf(article).map((entry) => [entry.slug, entry]))
  return { title: article.title, blocks: blocksOf(article, page), entries }
}

function sectionText({ blocks }: ShownArticle, slug: string): { title: string; html: string } {
  const { title = '', html = '' } = blocks.get(slug) ?? {}
  return { title, html }
}

function lessonDraft(entry: LessonEntry, index: number, shown: InLanguages<ShownArticle>): LessonDraft {
  const { slug, prerequisites, sections } = entry
  const textIn = ({ blocks, entries }: ShownArticle) => lessonTextOf(entries.get(slug) ?? entry, blocks)
  const text = { ko: textIn(shown.ko), en: textIn(shown.en) }
  const minutes = entry.minutes ?? estimatedMinutes(text)
  return { slug, position: index + 1, minutes, prerequisites, sections, text }
}

function readJson<T>(
  file: NamedText,
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
