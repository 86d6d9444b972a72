import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { takeAnchorFromEnd, takeAnchorFromStart } from './anchor-text'
import { type FoundHeading, lineOf, nameOf, oneLine, wordsOf } from './heading'

/** A longer first line is a sentence of the text, not a name of what follows. */
const LONGEST_TITLE = 80
const COLON_AT_START = /^\s*[:：]\s*/
const COLON_AT_END = /\s*[:：]\s*$/

/**
 * A list item whose first line has an anchor is a section. Its first line, or the bold words it begins with, become the
 * title, with its number before it; where they cannot be parted from the text, the text keeps them.
 */
export function itemHeading(
  item: ListItem,
  { level, number }: { level: number; number: number | null },
): { heading: FoundHeading; nodes: RootContent[] } | null {
  const [first, ...others] = item.children
  if (first?.type !== 'paragraph') return null
  const { children, anchor } = takeAnchor(first)
  if (!anchor) return null
  const { title, rest } = partTitle(children, others.length > 0)
  const name = number === null ? title : `${number}. ${title}`
  const body: Paragraph[] = rest.length > 0 ? [{ ...first, children: rest }] : []
  return {
    heading: { level: Math.min(level, 6), title: oneLine(name), anchor: nameOf(anchor), line: lineOf(item) },
    nodes: [...body, ...others],
  }
}

interface Taken {
  children: PhrasingContent[]
  anchor: string | null
}

/** The anchor stands at the beginning of the item, at the end of its first line, or at the end of its first paragraph. */
function takeAnchor({ children }: Paragraph): Taken {
  const last = children.length - 1
  const places = [
    takenFrom(children, 0, takeAnchorFromStart),
    takenFrom(children, lastOfFirstLine(children), takeFromFirstLine),
    takenFrom(children, last, takeAnchorFromEnd),
  ]
  return places.find(({ anchor }) => anchor !== null) ?? { children, anchor: null }
}

function takenFrom(children: PhrasingContent[], index: number, take: typeof takeAnchorFromEnd): Taken {
  const child = children[index]
  if (child?.type !== 'text') return { children, anchor: null }
  const { text, anchor } = take(child.value)
  return { children: replaced(children, index, text), anchor }
}

function lastOfFirstLine(children: PhrasingContent[]): number {
  const ends = children.findIndex((child, index) => endsLine(child) || children[index + 1]?.type === 'break')
  return ends < 0 ? children.length - 1 : ends
}

function endsLine(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.includes('\n')
}

function takeFromFirstLine(value: string): { text: string; anchor: string | null } {
  const end = value.indexOf('\n')
  const line = end < 0 ? value : value.slice(0, end)
  const { text, anchor } = takeAnchorFromEnd(line.replace(COLON_AT_END, ''))
  return { text: `${text}${end < 0 ? '' : value.slice(end)}`, anchor }
}

function replaced(children: PhrasingContent[], index: number, value: string): PhrasingContent[] {
  const text: PhrasingContent[] = value === '' ? [] : [{ type: 'text', value }]
  return [...children.slice(0, index), ...text, ...children.slice(index + 1)]
}

function partTitle(children: PhrasingContent[], hasMore: boolean): { title: string; rest: PhrasingContent[] } {
  const { line, rest } = firstLine(children)
  const title = titleOf(line)
  const isShort = title.length <= LONGEST_TITLE
  if (isShort && (rest.length > 0 || hasMore)) return { title, rest }
  const [bold, ...after] = children
  if (bold?.type === 'strong') {
    const [next, ...more] = after
    const text = next?.type === 'text' ? next.value.replace(COLON_AT_START, '') : ''
    const isParted = next?.type === 'text' && text !== next.value
    return { title: titleOf([bold]), rest: isParted ? [{ type: 'text', value: text }, ...more] : children }
  }
  return { title: isShort ? title : shortened(title), rest: children }
}

function titleOf(nodes: PhrasingContent[]): string {
  return oneLine(wordsOf(nodes)).replace(COLON_AT_END, '')
}

function firstLine(children: PhrasingContent[]): { line: PhrasingContent[]; rest: PhrasingContent[] } {
  const index = children.findIndex((child) => child.type === 'break' || endsLine(child))
  const child = children[index]
  if (!child) return { line: children, rest: [] }
  const after = children.slice(index + 1)
  if (child.type !== 'text') return { line: children.slice(0, index), rest: after }
  const [before = '', ...lines] = child.value.split('\n')
  const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }])
  return { line: [...children.slice(0, index), ...text(before)], rest: [...text(lines.join('\n')), ...after] }
}

function shortened(title: string): string {
  const cut = [...title].slice(0, LONGEST_TITLE).join('')
  return `${cut.replace(/\s+\S*$/, '')}…`
}
