import { htmlOf, printMarkdown } from './markdown'
import { type ParsedArticle, type ParsedSection, parseArticle } from './parse'

/** The article as Markdown again: read once more, it has the same outline and the same text. */
export function serialiseArticle(article: ParsedArticle): string {
  return reprint(article).read.source
}

/**
 * The article, printed and read again. Printing changes the meaning of the odd corner (HTML on the lazy line of a list,
 * say), so both are compared; an article that would change stays the very one that its author wrote.
 */
export function reprint(article: ParsedArticle): ParsedArticle {
  const printed = parseArticle(printMarkdown(article.read.tree))
  return isSame(article, printed) ? printed : article
}

function isSame(one: ParsedArticle, other: ParsedArticle): boolean {
  const heads = [one, other].map(({ title, frontMatter, sections }) =>
    JSON.stringify([title, frontMatter, sections.map(headOf)]),
  )
  return heads[0] === heads[1] && one.sections.every((section, index) => isSameText(section, other.sections[index]))
}

function headOf({ level, title, slug, marks }: ParsedSection) {
  return [level, title, slug, marks.map(({ kind, ids }) => [kind, ids])]
}

/** Trees that are equal make equal HTML; most are, and that is seen much sooner. */
function isSameText(one: ParsedSection, other: ParsedSection | undefined): boolean {
  if (!other) return false
  return withoutPlaces(one) === withoutPlaces(other) || htmlOf(one.nodes) === htmlOf(other.nodes)
}

function withoutPlaces({ nodes }: ParsedSection): string {
  return JSON.stringify(nodes, (key, value) => (key === 'position' ? undefined : value))
}
