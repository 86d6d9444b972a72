import type { Root, RootContent } from 'mdast'
import { definitionsIn } from './definitions'
import { findSections } from './find-sections'
import { withNotes } from './footnotes'
import { type FrontMatter, readFrontMatter } from './front-matter-schema'
import { liftHtmlHeadings } from './html-headings'
import type { Mark } from './mark'
import { readMarkdown } from './markdown'
import { slugsOf } from './section-slugs'
import { settleBlocks } from './settle'
import type { Warning } from './warning'

export interface ParsedSection {
  level: number
  title: string
  slug: string
  /** Whether the author wrote the slug down, as `{#anchor}`. */
  isAnchored: boolean
  line: number
  nodes: RootContent[]
  marks: Mark[]
}

export interface ParsedArticle {
  title: string
  frontMatter: FrontMatter
  sections: ParsedSection[]
  warnings: Warning[]
  /** What was read: the text, and its Markdown before it was parted into sections. */
  read: { source: string; tree: Root }
}

/**
 * Markdown to sections: every heading begins one, and every list item that has an anchor. What stands before the first
 * belongs to none. Never throws within the limits of `excessIn`.
 */
export function parseArticle(source: string): ParsedArticle {
  const tree = readArticle(source)
  const warnings: Warning[] = []
  const frontMatter = frontMatterOf(tree, warnings)
  const sections = sectionsOf(tree, frontMatter.title, warnings)
  const title = frontMatter.title || sections[0]?.title || ''
  return { title, frontMatter, sections, warnings: warnings.sort((a, b) => a.line - b.line), read: { source, tree } }
}

/** Text between two rules at the beginning looks like front matter: it is one only if something in it has a key. */
function readArticle(source: string): Root {
  const tree = readMarkdown(source)
  const [first] = tree.children
  const isProse = first?.type === 'yaml' && first.value.trim() !== '' && !/[:{]|^\s*[-#[]/m.test(first.value)
  return isProse ? readMarkdown(` ${source.replace(/^\uFEFF/, '')}`) : tree
}

function frontMatterOf({ children: [first] }: Root, warnings: Warning[]): FrontMatter {
  if (first && isToml(first)) {
    const message = 'The front matter between +++ is TOML, which is not read: write it as YAML between ---.'
    warnings.push({ line: 1, code: 'toml-front-matter', message })
  }
  const read = readFrontMatter(first?.type === 'yaml' ? first.value : null)
  if (read.ok) return read.value
  warnings.push({ line: 1, code: 'front-matter', message: `The front matter could not be read. ${read.message}` })
  return { lessons: [] }
}

function sectionsOf(tree: Root, title: string | undefined, warnings: Warning[]): ParsedSection[] {
  const blocks = tree.children.filter((node) => node.type !== 'yaml' && !isToml(node))
  const found = findSections(liftHtmlHeadings(blocks), title, warnings)
  const headings = found.map(({ heading }) => heading)
  const slugs = slugsOf(headings, warnings)
  const { links, footnotes } = definitionsIn(tree)
  return found.map(({ heading, nodes }) => {
    const marks: Mark[] = []
    const settle = (some: RootContent[]) => settleBlocks(some, { definitions: links, marks, warnings })
    const text = withNotes(withoutOuterRules(settle(nodes)), footnotes, settle)
    const { level, line, anchor } = heading
    const slug = slugs.get(heading) ?? ''
    return { level, title: heading.title, slug, isAnchored: anchor === slug, line, nodes: text, marks }
  })
}

/** Rules part sections from one another; within one they part its text. */
function withoutOuterRules(nodes: RootContent[]): RootContent[] {
  const first = nodes.findIndex(isNoRule)
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex(isNoRule) + 1)
}

const isNoRule = ({ type }: RootContent) => type !== 'thematicBreak'

/** Read by remark-frontmatter, unknown to the types of mdast. */
function isToml({ type }: RootContent): boolean {
  return (type as string) === 'toml'
}
