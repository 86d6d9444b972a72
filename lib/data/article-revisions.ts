import { type InLanguages, isLanguage, type Language } from '../domain/language'
import { database } from './client'

/** A course as an instructor sees it in the list of articles. */
export interface CourseOverview {
  slug: string
  title: InLanguages<string>
  languages: Language[]
  lessons: number
  facts: number
  /** The newest revision of any of its articles. */
  revisedAt: Date | null
}

export async function listCourseOverviews(): Promise<CourseOverview[]> {
  const rows = await database().course.findMany({
    where: { archivedAt: null },
    orderBy: { createdAt: 'asc' },
    take: 200,
    select: {
      slug: true,
      title: true,
      articles: {
        select: { language: true, revisions: { orderBy: { number: 'desc' }, take: 1, select: { createdAt: true } } },
      },
      _count: { select: { lessons: { where: { archivedAt: null } }, facts: { where: { archivedAt: null } } } },
    },
  })
  return rows.map(({ slug, title, articles, _count }) => ({
    slug,
    title: title as InLanguages<string>,
    languages: languagesOf(articles),
    lessons: _count.lessons,
    facts: _count.facts,
    revisedAt: newest(articles.flatMap(({ revisions }) => revisions.map(({ createdAt }) => createdAt))),
  }))
}

/** One language's article as it was brought in at a time. */
export interface ArticleRevision {
  language: Language
  number: number
  createdAt: Date
  /** The instructor's name; null for the operator's tool, and for somebody who has deleted their account. */
  author: string | null
  /** How many lines it has. */
  lines: number
}

/** A course's revisions, newest first, a page of them. */
export async function listRevisions(slug: string, take: number): Promise<ArticleRevision[]> {
  const rows = await database().articleRevision.findMany({
    where: { article: { course: { slug } } },
    orderBy: [{ createdAt: 'desc' }, { number: 'desc' }],
    take,
    include: { article: { select: { language: true } } },
  })
  const names = await namesOf(rows.flatMap(({ createdById }) => createdById ?? []))
  return rows.flatMap(({ article, number, createdAt, createdById, source }) =>
    isLanguage(article.language)
      ? [
          {
            ...{ language: article.language, number, createdAt, lines: source.split('\n').length },
            author: (createdById && names.get(createdById)) ?? null,
          },
        ]
      : [],
  )
}

/** The articles of a course as they stood at a time, by language. */
export async function getSourcesAt(slug: string, at: Date): Promise<Partial<Record<Language, string>>> {
  const articles = await database().article.findMany({
    where: { course: { slug } },
    select: {
      language: true,
      revisions: {
        where: { createdAt: { lte: at } },
        orderBy: { number: 'desc' },
        take: 1,
        select: { source: true },
      },
    },
  })
  return Object.fromEntries(
    articles.flatMap(({ language, revisions }) => revisions.map(({ source }) => [language, source])),
  )
}

async function namesOf(userIds: string[]): Promise<Map<string, string>> {
  const users = await database().user.findMany({
    where: { id: { in: [...new Set(userIds)] } },
    select: { id: true, name: true },
  })
  return new Map(users.map(({ id, name }) => [id, name]))
}

function languagesOf(articles: { language: string }[]): Language[] {
  return articles.map(({ language }) => language).filter(isLanguage)
}

function newest(dates: Date[]): Date | null {
  return dates.reduce<Date | null>((last, date) => (last && last > date ? last : date), null)
}
