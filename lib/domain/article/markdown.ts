import type { Root as HastRoot } from 'hast'
import { raw } from 'hast-util-raw'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { type Options, toHast } from 'mdast-util-to-hast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Language } from '../language'
import { refuseDepth, refuseHtmlDepth } from './depth'
import { finishHtml } from './finish-html'
import { HTML_WORDS } from './html-words'
import { markKorean } from './korean-words'
import { PROSE } from './prose-tags'
import { remarkTaskChecks } from './task-checks'

/**
 * CommonMark with tables and footnotes. Korean particles stand right behind a closing mark (`**LLM(모델)**은`), which plain
 * CommonMark does not close; and `1~3명, 5~7명` is no struck-out text, so striking takes two tildes.
 */
const syntax = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkTaskChecks)
  .use(remarkCjkFriendly)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkStringify)
  .freeze()

const WRITTEN_LINE_END = /&(#0*1[03]|#x0*[ad]|NewLine);/i

export interface PageTraits {
  language: Language
  /** The paths of the pictures that this site has. */
  pictures: ReadonlySet<string>
}

/** Where a piece of HTML will stand: the page, and the section that its ids are of. */
interface HtmlPlace extends PageTraits {
  slug: string
}

const NOWHERE: HtmlPlace = { slug: '', language: 'ko', pictures: new Set() }

export function readMarkdown(source: string): Root {
  const text = source.replace(/^\uFEFF/, '').normalize('NFC')
  const tree = syntax.parse(text)
  refuseDepth([tree])
  if (WRITTEN_LINE_END.test(text)) withoutWrittenLineEnds(tree)
  return tree
}

export function printMarkdown(tree: Root): string {
  return syntax.stringify(withWrittenChecks(tree))
}

/** Sanitised HTML of some blocks, HTML of the author's included: of his tags those of prose stay, of their attributes none but addresses. */
export function htmlOf(nodes: RootContent[], place: HtmlPlace = NOWHERE): string {
  refuseHtmlDepth(nodes)
  const written = toHast({ type: 'root', children: nodes }, optionsIn(place.language))
  // through a browser's own parser, so that what is judged is what a browser will see
  const tree = sanitize(raw(written, { tagfilter: true }), PROSE) as HastRoot
  finishHtml(tree, place)
  if (place.language !== 'ko') markKorean(tree)
  return toHtml(tree).trim()
}

/** `&#10;` is a line end that ends no line: it would end one as soon as it is printed. */
function withoutWrittenLineEnds(parent: Parents): void {
  for (const child of parent.children) {
    if (child.type === 'text') child.value = child.value.replace(/[\r\n]/g, '')
    else if ('children' in child) withoutWrittenLineEnds(child)
  }
}

/** The printer for Korean emphasis and the one for `[x]` are each for paragraphs, and the first wins: so boxes are put in as they are written. */
function withWrittenChecks<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node
  const children = node.children.map((child) => withWrittenChecks(child as Nodes))
  const [first, ...others] = children
  if (node.type !== 'listItem' || typeof node.checked !== 'boolean' || first?.type !== 'paragraph')
    return { ...node, children } as T
  const box: PhrasingContent = { type: 'html', value: node.checked ? '[x] ' : '[ ] ' }
  return { ...node, checked: null, children: [{ ...first, children: [box, ...first.children] }, ...others] } as T
}

function optionsIn(language: Language): Options {
  const { footnotes, back } = HTML_WORDS[language]
  return {
    allowDangerousHtml: true,
    footnoteLabel: footnotes,
    footnoteLabelTagName: 'h3',
    footnoteBackLabel: (index: number) => back(index + 1),
  }
}
