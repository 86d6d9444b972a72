import type { Heading, Html, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type FrontMatter, readFrontMatter } from './front-matter-schema'
import { readMarkdown } from './markdown'
import { distinctSlugs, slugOf } from './slug'

export interface Warning {
  line: number
  code:
    | 'front-matter'
    | 'no-heading'
    | 'before-heading'
    | 'skipped-level'
    | 'repeated-anchor'
    | 'unknown-mark'
    | 'html-left-out'
  message: string
}

/** `<!-- check: def.1-step -->` and its kin: what a lesson does at this place. */
export interface Mark {
  kind: 'facts' | 'check' | 'reveal' | 'correct'
  ids: string[]
  line: number
}

export interface ParsedSection {
  level: number
  title: string
  slug: string
  line: number
  nodes: RootContent[]
  marks: Mark[]
}

export interface ParsedArticle {
  title: string
  frontMatter: FrontMatter
  sections: ParsedSection[]
  warnings: Warning[]
}

const MARK = /^<!--\s*(facts|check|reveal|correct):\s*(.*?)\s*-->$/
const COMMENT = /^<!--[\s\S]*-->$/
const HTML_HEADING = /^<h([1-6])[^>]*>([\s\S]*?)<\/h\1>\s*$/i
const ANCHOR = /\s*\{#([\p{L}\p{N}._-]+)\}\s*$/u

/** Markdown to sections: every heading begins one; what stands before the first belongs to none. Never throws. */
export function parseArticle(source: string): ParsedArticle {
  const root = readMarkdown(source)
  const warnings: Warning[] = []
  const frontMatter = frontMatterOf(root, warnings)
  const sections = sectionsOf(root, warnings)
  if (sections.length === 0)
    warnings.push({ line: 1, code: 'no-heading', message: 'The text has no heading, so it has no section.' })
  return {
    title: frontMatter.title ?? sections[0]?.title ?? '',
    frontMatter,
    sections,
    warnings: warnings.sort(byLine),
  }
}

const byLine = (a: Warning, b: Warning) => a.line - b.line

function frontMatterOf(root: Root, warnings: Warning[]): FrontMatter {
  const [first] = root.children
  const read = readFrontMatter(first?.type === 'yaml' ? first.value : null)
  if (read.ok) return read.value
  warnings.push({ line: 1, code: 'front-matter', message: `The front matter could not be read. ${read.message}` })
  return { lessons: [] }
}

function sectionsOf(root: Root, warnings: Warning[]): ParsedSection[] {
  const headings = new Map(root.children.flatMap((node) => pairWithHeading(node)))
  const slugs = slugsOf([...headings.values()], warnings)
  const sections: ParsedSection[] = []
  for (const node of root.children) {
    const heading = headings.get(node)
    const current = sections.at(-1)
    if (heading) {
      warnOfSkippedLevel(current, heading, warnings)
      const { level, title, line } = heading
      sections.push({ level, title, line, slug: slugs.get(heading) ?? '', nodes: [], marks: [] })
    } else if (current) {
      place(node, current, warnings)
    }
  }
  warnOfTextBefore(root, sections[0], warnings)
  return sections
}

function pairWithHeading(node: RootContent): [RootContent, FoundHeading][] {
  const heading = headingOf(node)
  return heading ? [[node, heading]] : []
}

/** An anchor that the author wrote is kept as it is, whatever slug an earlier title would have taken. */
function slugsOf(headings: FoundHeading[], warnings: Warning[]): Map<FoundHeading, string> {
  const anchors = new Set<string>()
  const slugs = new Map<FoundHeading, string>()
  for (const heading of headings) {
    const { anchor, line } = heading
    if (anchor === null) continue
    if (!anchors.has(anchor)) slugs.set(heading, anchor)
    else
      warnings.push({ line, code: 'repeated-anchor', message: `The anchor #${anchor} stands at another heading too.` })
    anchors.add(anchor)
  }
  const slugFor = distinctSlugs([...anchors])
  for (const heading of headings) {
    if (!slugs.has(heading)) slugs.set(heading, slugFor(heading.anchor ?? slugOf(heading.title)))
  }
  return slugs
}

interface FoundHeading {
  level: number
  title: string
  anchor: string | null
  line: number
}

function headingOf(node: RootContent): FoundHeading | null {
  const line = node.position?.start.line ?? 1
  if (node.type === 'heading')
    return { level: (node as Heading).depth, ...titleOf(textOf(node, { includeHtml: false })), line }
  const [, level, inner] = node.type === 'html' ? (HTML_HEADING.exec(node.value.trim()) ?? []) : []
  return level ? { level: Number(level), ...titleOf((inner ?? '').replace(/<[^>]*>/g, '')), line } : null
}

function titleOf(text: string): { title: string; anchor: string | null } {
  return { title: text.replace(ANCHOR, '').trim(), anchor: ANCHOR.exec(text)?.[1] ?? null }
}

function warnOfSkippedLevel(previous: ParsedSection | undefined, heading: FoundHeading, warnings: Warning[]) {
  if (!previous || heading.level <= previous.level + 1) return
  const message = `A heading of level ${heading.level} follows one of level ${previous.level}.`
  warnings.push({ line: heading.line, code: 'skipped-level', message })
}

function warnOfTextBefore(root: Root, first: ParsedSection | undefined, warnings: Warning[]) {
  const text = root.children.find(({ type }) => type !== 'yaml' && type !== 'html' && type !== 'thematicBreak')
  const line = text?.position?.start.line ?? 1
  if (!first || line >= first.line) return
  const message = 'What stands before the first heading belongs to no section and is left out of lessons.'
  warnings.push({ line, code: 'before-heading', message })
}

function place(node: RootContent, section: ParsedSection, warnings: Warning[]) {
  if (node.type === 'html') placeHtml(node, section, warnings)
  else section.nodes.push(node)
}

function placeHtml(node: Html, section: ParsedSection, warnings: Warning[]) {
  const line = node.position?.start.line ?? 1
  const text = node.value.trim()
  const [, kind, ids] = MARK.exec(text) ?? []
  if (kind && ids) section.marks.push({ kind: kind as Mark['kind'], ids: ids.split(/[\s,]+/).filter(Boolean), line })
  else if (COMMENT.test(text))
    warnings.push({
      line,
      code: 'unknown-mark',
      message: `The comment is no mark that lessons know: ${text.slice(0, 60)}`,
    })
  else warnings.push({ line, code: 'html-left-out', message: 'HTML that stands in the text is left out of lessons.' })
}
