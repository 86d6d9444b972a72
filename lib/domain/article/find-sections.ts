import type { RootContent } from 'mdast'
import { type FoundHeading, headingIn, lineOf, oneLine, wordsOf } from './heading'
import { partList } from './list-sections'
import { textOfHtml } from './plain-text'
import type { Warning } from './warning'

export interface FoundSection {
  heading: FoundHeading
  nodes: RootContent[]
}

const LONGEST_NAME = 60
/** Read in both languages: nothing tells which one a text without words is in. */
const UNNAMED = '제목 없음 · Untitled'

/** Parts blocks into sections. Where none has a heading, all of them are one section under the article's title. */
export function findSections(blocks: RootContent[], title: string | undefined, warnings: Warning[]): FoundSection[] {
  const headings = new Map(blocks.flatMap((node) => entryOf(node, warnings)))
  const [first] = headings.values()
  const text = blocks.find(isText)
  if (first) {
    warnOfTextBefore(text, first, warnings)
    return sectionsUnder(headings, blocks, warnings)
  }
  if (!text) {
    warnings.push({ line: 1, code: 'no-text', message: 'The article has no text.' })
    return []
  }
  warnings.push({
    line: lineOf(text),
    code: 'no-heading',
    message: 'The text has no heading, so all of it is one section.',
  })
  const words = nameFor(blocks.filter(isText))
  const whole = { level: 1, title: title ?? words, anchor: null, line: lineOf(text) }
  const heading: RootContent = { type: 'heading', depth: 1, children: [] }
  return sectionsUnder(new Map([[heading, whole]]), [heading, ...blocks], warnings)
}

function entryOf(node: RootContent, warnings: Warning[]): [RootContent, FoundHeading][] {
  const heading = headingIn(node)
  if (!heading) return []
  if (heading.title !== '') return [[node, heading]]
  const message = 'The heading has no words, so it begins no section.'
  warnings.push({ line: heading.line, code: 'empty-heading', message })
  return []
}

function sectionsUnder(
  headings: ReadonlyMap<RootContent, FoundHeading>,
  blocks: readonly RootContent[],
  warnings: Warning[],
): FoundSection[] {
  const sections: FoundSection[] = []
  let current: FoundSection | undefined
  for (const node of blocks) {
    const heading = headings.get(node)
    if (heading) {
      warnOfSkippedLevel(current, heading, warnings)
      current = { heading, nodes: [] }
      sections.push(current)
    } else if (current && node.type === 'list') {
      // what follows the list belongs to the section that the list stands in, not to its last item
      const { lists, sections: items } = partList(node, current.heading.level + 1)
      current.nodes.push(...lists)
      sections.push(...items)
    } else if (node.type !== 'heading') {
      current?.nodes.push(node)
    }
  }
  return sections
}

function warnOfSkippedLevel(previous: FoundSection | undefined, { level, line }: FoundHeading, warnings: Warning[]) {
  if (!previous || level <= previous.heading.level + 1) return
  const message = `A heading of level ${level} follows one of level ${previous.heading.level}.`
  warnings.push({ line, code: 'skipped-level', message })
}

function warnOfTextBefore(text: RootContent | undefined, first: FoundHeading, warnings: Warning[]) {
  const line = text ? lineOf(text) : first.line
  if (line >= first.line) return
  const message = 'What stands before the first heading belongs to no section and is left out of lessons.'
  warnings.push({ line, code: 'before-heading', message })
}

function isText(node: RootContent): boolean {
  if (node.type === 'html') return !node.value.startsWith('<!--')
  return !['thematicBreak', 'definition', 'footnoteDefinition', 'heading'].includes(node.type)
}

/** The first words that there are, also those of HTML; a text of pictures alone has none. */
function nameFor(texts: RootContent[]): string {
  const name = texts.map(nameOfText).find((words) => words !== '') ?? UNNAMED
  const letters = [...name]
  return letters.length <= LONGEST_NAME ? name : `${letters.slice(0, LONGEST_NAME).join('').trim()}…`
}

function nameOfText(node: RootContent): string {
  return oneLine(node.type === 'html' ? textOfHtml(node.value) : wordsOf([node]))
}
