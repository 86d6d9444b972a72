import type { Definition, Html, Image, Link, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { withoutAttributeLists } from './anchor-text'
import { lineOf } from './heading'
import { type Mark, markIn } from './mark'
import { isElsewhere, picturesInHtml } from './pictures'
import { NOT_PROSE } from './prose-tags'
import type { Warning } from './warning'

/** What settling a section's blocks needs to know of the article, and what it finds in them. */
export interface Settling {
  definitions: ReadonlyMap<string, Definition>
  marks: Mark[]
  warnings: Warning[]
}

const COMMENT = /<!--[\s\S]*?-->/g
const LEFT_OUT = new RegExp(`<(${NOT_PROSE.join('|')})\\b[\\s\\S]*?(?:</\\1\\s*>|$)`, 'gi')
const STRAY_TAG = new RegExp(`</?(?:${NOT_PROSE.join('|')})\\b[^>]*>?`, 'gi')
const LIQUID = /\{%[^\n]*?%\}|\{\{[^\n]*?\}\}/

/**
 * Blocks that stand for themselves, wherever they are shown: references find their addresses, marks and what is no prose
 * are taken out, attribute lists vanish.
 */
export function settleBlocks(blocks: readonly RootContent[], settling: Settling): RootContent[] {
  return blocks.flatMap((node) => settled(node, settling))
}

function settled(node: RootContent, settling: Settling): RootContent[] {
  switch (node.type) {
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return []
    case 'html':
      return settledHtml(node, settling)
    case 'linkReference':
      return [linkOf(node, settledChildren(node.children, settling, false), settling)]
    case 'imageReference':
      return settled(imageOf(node, settling), settling)
    case 'image':
      warnOfForeign(node.url, lineOf(node), settling)
      return [node]
    case 'text':
      warnOfLiquid(node, settling)
      return [node]
    case 'paragraph':
      return settledParagraph(node, settling)
    default:
      return [withSettledChildren(node, settling)]
  }
}

function withSettledChildren(node: RootContent, settling: Settling): RootContent {
  if (!('children' in node)) return node
  return { ...node, children: settledChildren<RootContent>(node.children, settling, false) } as RootContent
}

function settledParagraph(node: Paragraph, settling: Settling): Paragraph[] {
  const children = trimmed(settledChildren(node.children, settling, true))
  return children.length > 0 ? [{ ...node, children }] : []
}

function settledChildren<T extends RootContent>(children: readonly T[], settling: Settling, isBlock: boolean): T[] {
  return children.flatMap((child, index) => {
    const plain = child.type === 'text' ? withoutLists(child, children, { index, isBlock }) : child
    return settled(plain, settling) as T[]
  })
}

function withoutLists(
  text: Text,
  among: readonly RootContent[],
  { index, isBlock }: { index: number; isBlock: boolean },
) {
  if (!text.value.includes('{:')) return text
  const before = among[index - 1]
  const isBehindElement = before !== undefined && before.type !== 'break'
  const endsBlock = isBlock && (index === among.length - 1 || among[index + 1]?.type === 'break')
  const value = withoutAttributeLists(text.value, { isBehindElement, endsBlock })
  return value === text.value ? text : { ...text, value }
}

/** A paragraph neither begins nor ends with spaces, line ends or breaks. */
function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  const full = children.filter((child) => child.type !== 'text' || child.value !== '')
  const isEdge = (child: PhrasingContent) =>
    child.type === 'break' || (child.type === 'text' && child.value.trim() === '')
  const first = full.findIndex((child) => !isEdge(child))
  const last = full.findLastIndex((child) => !isEdge(child))
  return first < 0 ? [] : full.slice(first, last + 1)
}

function settledHtml(node: Html, settling: Settling): Html[] {
  const { marks, warnings } = settling
  const line = lineOf(node)
  for (const url of picturesInHtml(node.value)) warnOfForeign(url, line, settling)
  const value = node.value.replace(COMMENT, (comment, index: number) => {
    const at = line + node.value.slice(0, index).split('\n').length - 1
    const mark = markIn(comment, at)
    if (mark) marks.push(mark)
    else warnings.push(unknownMark(comment, at))
    return ''
  })
  const prose = value.replace(LEFT_OUT, '').replace(STRAY_TAG, '')
  if (prose !== value) {
    const [, tag] = new RegExp(STRAY_TAG.source.replace('(?:', '('), 'i').exec(value) ?? []
    warnings.push({ line, code: 'html-left-out', message: `HTML of <${tag?.toLowerCase()}> is left out of lessons.` })
  }
  return prose.trim() === '' ? [] : [{ ...node, value: prose.trimEnd() }]
}

function unknownMark(comment: string, line: number): Warning {
  const message = `The comment is no mark that lessons know: ${comment.slice(0, 60)}`
  return { line, code: 'unknown-mark', message }
}

function linkOf(
  node: RootContent & { type: 'linkReference' },
  children: RootContent[],
  { definitions }: Settling,
): Link {
  const { url = '', title } = definitions.get(node.identifier) ?? {}
  return { type: 'link', url, title, children: children as Link['children'], position: node.position }
}

function imageOf(node: RootContent & { type: 'imageReference' }, { definitions }: Settling): Image {
  const { url = '', title } = definitions.get(node.identifier) ?? {}
  return { type: 'image', url, title, alt: node.alt, position: node.position }
}

function warnOfForeign(url: string, line: number, { warnings }: Settling) {
  if (!isElsewhere(url)) return
  const message = `The picture ${url.slice(0, 200)} is on another site: lessons show its words only.`
  warnings.push({ line, code: 'foreign-picture', message })
}

function warnOfLiquid(node: Text, { warnings }: Settling) {
  const [tag] = LIQUID.exec(node.value) ?? []
  if (tag)
    warnings.push({
      line: lineOf(node),
      code: 'liquid',
      message: `Liquid is shown as it is written: ${tag.slice(0, 60)}`,
    })
}
