import type { LessonEntry } from './front-matter-schema'
import type { LessonBlock, LessonText } from './lesson'
import { htmlOf } from './markdown'
import type { ParsedArticle, ParsedSection } from './parse'

/** A lesson's text in one language: one block a section, in the order that the front matter names. */
export function lessonTextOf(article: ParsedArticle, entry: LessonEntry): LessonText {
  const sections = entry.sections.flatMap((anchor) => article.sections.find(({ slug }) => slug === anchor) ?? [])
  return { title: entry.title, outcomes: entry.outcomes, predictions: entry.predictions, blocks: sections.map(blockOf) }
}

/** Without `lessons` in the front matter, each section of the deepest level that has text is a lesson. */
export function lessonEntriesOf({ frontMatter, sections }: ParsedArticle): LessonEntry[] {
  if (frontMatter.lessons.length > 0) return frontMatter.lessons
  const withText = sections.filter(({ nodes }) => nodes.length > 0)
  const deepest = Math.max(...withText.map(({ level }) => level))
  return withText
    .filter(({ level }) => level === deepest)
    .map(({ slug, title }) => ({
      slug,
      title,
      minutes: 6,
      sections: [slug],
      outcomes: [],
      predictions: [],
      prerequisites: [],
    }))
}

function blockOf(section: ParsedSection): LessonBlock {
  const ids = (kind: string) => section.marks.filter((mark) => mark.kind === kind).flatMap((mark) => mark.ids)
  return {
    id: section.slug,
    title: section.title,
    html: htmlOf(section.nodes),
    factIds: ids('facts'),
    checks: ids('check'),
    corrections: ids('correct'),
    reveals: ids('reveal'),
  }
}
