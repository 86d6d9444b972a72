import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { takeAnchorFromEnd } from './anchor-text'

/** Where a section begins: a heading, or a list item that has an anchor. */
export interface FoundHeading {
  level: number
  title: string
  anchor: string | null
  line: number
}

export function headingIn(node: RootContent): FoundHeading | null {
  if (node.type !== 'heading') return null
  const { text, anchor } = takeAnchorFromEnd(wordsOf(node.children))
  return { level: node.depth, title: oneLine(text), anchor: nameOf(anchor), line: lineOf(node) }
}

/** The words of some inline nodes; a line break written as HTML parts them like any other. */
export function wordsOf(nodes: readonly RootContent[]): string {
  const parts = nodes.map((node) => {
    if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return '\n'
    return textOf(node, { includeHtml: false })
  })
  return parts.join('')
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

export function nameOf(anchor: string | null): string | null {
  return anchor?.normalize('NFC') ?? null
}

export function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 1
}
