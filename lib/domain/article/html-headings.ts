import type { Heading, Html, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { readMarkdown } from './markdown'
import { textOfHtml } from './plain-text'

/** What is no heading though it stands in HTML: comments, scripts, code. */
const WHOLE =
  /<!--[\s\S]*?-->|<(pre|script|style|textarea)\b[\s\S]*?<\/\1\s*>|<h([1-6])(?:\s[^>]*)?>([\s\S]*?)<\/h\2\s*>/gi
const OPENING = /^<h([1-6])(?:\s[^>]*)?>$/i

/** Headings written as HTML, alone or in the middle of a line, become headings; what stands around them stays around them. */
export function liftHtmlHeadings(children: RootContent[]): RootContent[] {
  return children.flatMap((node) => {
    if (node.type === 'html') return liftFromBlock(node)
    if (node.type === 'paragraph') return liftFromLine(node)
    return [node]
  })
}

function liftFromBlock(node: Html): RootContent[] {
  const lifted: RootContent[] = []
  let from = 0
  for (const { 0: whole, index, ...groups } of node.value.matchAll(WHOLE)) {
    const depth = Number(groups[2]) as Heading['depth']
    if (!depth) continue
    const title = textOfHtml((groups[3] ?? '').replace(/<br\b[^>]*>/gi, ' '))
    lifted.push(...between(node, from, index), headingOf(depth, [{ type: 'text', value: title }], lineAt(node, index)))
    from = index + whole.length
  }
  return from === 0 ? [node] : [...lifted, ...between(node, from, node.value.length)]
}

/** Text beside a heading in one HTML block is Markdown again: the author saw no block there. */
function between(node: Html, from: number, to: number): RootContent[] {
  const text = node.value.slice(from, to)
  if (text.trim() === '') return []
  const { children } = readMarkdown(text.trimStart())
  const line = lineAt(node, from + text.length - text.trimStart().length)
  return children.map((child) => moved(child, line - 1))
}

function moved<T extends RootContent>(node: T, lines: number): T {
  if (!node.position) return node
  const { start, end } = node.position
  const position = { start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines } }
  return { ...node, position }
}

function lineAt({ value, position }: Html, index: number): number {
  return (position?.start.line ?? 1) + value.slice(0, index).split('\n').length - 1
}

function headingOf(depth: Heading['depth'], children: PhrasingContent[], line: number): Heading {
  const at = { line, column: 1 }
  return { type: 'heading', depth, children, position: { start: at, end: at } }
}

function liftFromLine(paragraph: Paragraph): RootContent[] {
  const { children } = paragraph
  const opening = children.findIndex((child) => depthOf(child) > 0)
  const depth = depthOf(children[opening])
  const closing = children.findIndex((child, index) => index > opening && isClosing(child, depth))
  if (opening < 0 || closing < 0) return [paragraph]
  const title = children.slice(opening + 1, closing)
  const line = children[opening]?.position?.start.line ?? 1
  return [
    ...paragraphOf(children.slice(0, opening), paragraph),
    headingOf(depth as Heading['depth'], title, line),
    ...paragraphOf(children.slice(closing + 1), paragraph).flatMap(liftFromLine),
  ]
}

function depthOf(node: RootContent | undefined): number {
  return node?.type === 'html' ? Number(OPENING.exec(node.value)?.[1] ?? 0) : 0
}

function isClosing(node: RootContent, depth: number): boolean {
  return node.type === 'html' && new RegExp(`^</h${depth}\\s*>$`, 'i').test(node.value)
}

function paragraphOf(children: PhrasingContent[], whole: Paragraph): Paragraph[] {
  if (children.every(isBlank)) return []
  return [{ type: 'paragraph', children, position: children[0]?.position ?? whole.position }]
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}
