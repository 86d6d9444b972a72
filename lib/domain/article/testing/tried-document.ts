import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { expect } from 'vitest'
import { htmlOf } from '../markdown'
import { type ParsedArticle, parseArticle } from '../parse'
import { reprint } from '../serialise'

type Node = DefaultTreeAdapterMap['node']

const TAGS = new Set(
  'a b blockquote br code dd del details div dl dt em h3 hr i img ins kbd li mark ol p pre s section strong sub summary sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(
  'align alt aria-describedby aria-label class data-footnote-backref data-footnote-ref href id role src start tabindex title'.split(
    ' ',
  ),
)
const ADDRESS = /^(https?:\/\/|mailto:|#|\/(?![/\\]))/i
const PICTURES = new Set(['/star.png'])

/** Tries one document: read, shown, printed and read again. Throws where a promise of the parser is broken. */
export function tryDocument(source: string): { isPrinted: boolean } {
  const article = parseArticle(source)
  const pages = pagesOf(article)
  const slugs = article.sections.map(({ slug }) => slug)
  const ids = new Set(slugs)
  if (ids.size < slugs.length || ids.has('')) throw new Error(`the slugs are ${slugs}`)
  for (const html of pages) inspect(parseFragment(html), ids)
  const again = reprint(article)
  if (again === article) return { isPrinted: false }
  expect(outlineOf(again), again.read.source).toBe(outlineOf(article))
  // equal trees make equal pages, and are sooner compared
  if (treesOf(again) !== treesOf(article)) expect(pagesOf(again).join('\n'), again.read.source).toBe(pages.join('\n'))
  return { isPrinted: true }
}

/** Tries many; of a hundred not one may be given back as it came because printing would have changed it. */
export function tryDocuments(documents: fc.Arbitrary<string>, count: number): void {
  let kept = 0
  fc.assert(
    fc.property(documents, (source) => {
      if (!tryDocument(source).isPrinted) kept += 1
    }),
    { numRuns: count },
  )
  expect(kept).toBeLessThan(count / 100)
}

function pagesOf({ sections }: ParsedArticle): string[] {
  return sections.map(({ slug, nodes }) => htmlOf(nodes, { slug, language: 'ko', pictures: PICTURES }))
}

function treesOf({ sections }: ParsedArticle): string {
  return JSON.stringify(
    sections.map(({ nodes }) => nodes),
    (key, value) => (key === 'position' ? undefined : value),
  )
}

function outlineOf({ title, frontMatter, sections }: ParsedArticle) {
  const outline = sections.map(({ level, title: name, slug, marks }) => ({
    ...{ level, name, slug },
    marks: marks.map(({ kind, ids }) => ({ kind, ids })),
  }))
  return JSON.stringify({ title, frontMatter, outline })
}

/** As a browser reads it: known elements, known attributes, addresses that lead where they may, each id once. */
function inspect(node: Node, ids: Set<string>): void {
  if ('tagName' in node) {
    if (!TAGS.has(node.tagName)) throw new Error(`<${node.tagName}> is emitted`)
    for (const { name, value } of node.attrs) inspectAttribute(name, value, ids)
  }
  if ('childNodes' in node) for (const child of node.childNodes) inspect(child, ids)
}

function inspectAttribute(name: string, value: string, ids: Set<string>): void {
  if (!ATTRIBUTES.has(name)) throw new Error(`the attribute ${name} is emitted`)
  if (name === 'href' && !ADDRESS.test(value)) throw new Error(`the address ${value} is emitted`)
  if (name === 'src' && !PICTURES.has(value)) throw new Error(`the picture ${value} is emitted`)
  if (name !== 'id') return
  if (ids.has(value)) throw new Error(`the id ${value} is emitted twice`)
  ids.add(value)
}
