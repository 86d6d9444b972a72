import type { LessonEntry } from './front-matter-schema'
import type { LessonBlock, LessonText } from './lesson'
import { htmlOf, type PageTraits } from './markdown'
import type { ParsedArticle, ParsedSection } from './parse'

/** Every section as a block of lessons in one language, by its slug. Made once: lessons and the course's sections share them. */
export function blocksOf({ sections }: ParsedArticle, page: PageTraits): ReadonlyMap<string, LessonBlock> {
  return new Map(sections.map((section) => [section.slug, blockOf(section, page)]))
}

/** A lesson's text in one language: one block a section, in the order that the front matter names. */
export function lessonTextOf(
  { title, outcomes, predictions, sections, pause }: LessonEntry,
  blocks: ReadonlyMap<string, LessonBlock>,
): LessonText {
  const ordered = sections.flatMap((anchor) => blocks.get(anchor) ?? [])
  return { title, outcomes, predictions, blocks: ordered, ...(pause === undefined ? {} : { pause }) }
}

/**
 * Without `lessons` in the front matter each section of the lowest level that has text is a lesson: one with no text
 * below it. What its parent says before it comes along as the first block, so that nothing is left out.
 */
export function lessonEntriesOf({ frontMatter, sections }: ParsedArticle): LessonEntry[] {
  if (frontMatter.lessons.length > 0) return frontMatter.lessons
  const entries: LessonEntry[] = []
  const waiting: ParsedSection[] = []
  for (const [index, section] of sections.entries()) {
    while (waiting.length > 0 && (waiting.at(-1)?.level ?? 0) >= section.level) waiting.pop()
    if (section.nodes.length === 0) continue
    if (hasTextBelow(sections, index)) {
      waiting.push(section)
      continue
    }
    const { slug, title } = section
    const anchors = [...waiting.splice(0).map((parent) => parent.slug), slug]
    entries.push({ slug, title, sections: anchors, outcomes: [], predictions: [], prerequisites: [] })
  }
  return entries
}

function hasTextBelow(sections: ParsedSection[], index: number): boolean {
  const level = sections[index]?.level ?? 0
  for (let next = index + 1; next < sections.length; next += 1) {
    const { level: below, nodes } = sections[next] as ParsedSection
    if (below <= level) return false
    if (nodes.length > 0) return true
  }
  return false
}

function blockOf(section: ParsedSection, page: PageTraits): LessonBlock {
  const ids = (kind: string) => section.marks.filter((mark) => mark.kind === kind).flatMap((mark) => mark.ids)
  const diagrams = ids('diagram')
  return {
    id: section.slug,
    title: section.title,
    html: htmlOf(section.nodes, { ...page, slug: section.slug }),
    factIds: ids('facts'),
    checks: ids('check'),
    corrections: ids('correct'),
    reveals: ids('reveal'),
    ...(diagrams.length > 0 ? { diagrams } : {}),
  }
}
