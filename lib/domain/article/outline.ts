import type { FrontMatter } from './front-matter-schema'
import { lessonEntriesOf } from './lesson-text'
import { missingPicturesIn } from './missing-pictures'
import { parseArticle } from './parse'
import { languageOfArticle } from './uploads'
import type { Warning } from './warning'

/** What `article check` says of one Markdown file. */
export interface ArticleOutline {
  title: string
  language: string | null
  frontMatter: FrontMatter
  sections: { level: number; title: string; slug: string; line: number }[]
  lessons: { slug: string; title: string; sections: string[] }[]
  warnings: Warning[]
}

export function outlineOf(source: string, pictures: ReadonlySet<string>): ArticleOutline {
  const article = parseArticle(source)
  return {
    title: article.title,
    language: article.frontMatter.language ?? languageOfArticle(source),
    frontMatter: article.frontMatter,
    sections: article.sections.map(({ level, title, slug, line }) => ({ level, title, slug, line })),
    lessons: lessonEntriesOf(article).map(({ slug, title, sections }) => ({ slug, title, sections })),
    warnings: [...article.warnings, ...missingPicturesIn(article, pictures)].sort((a, b) => a.line - b.line),
  }
}
