import type { Element, Root as HastRoot } from 'hast'
import type { Root, RootContent } from 'mdast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml'])

const schema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
  attributes: { ...defaultSchema.attributes, a: ['href', 'title'], img: ['alt', 'src', 'title'] },
}

/** A path of this site, spelled without anything that a browser would read as another host. */
const OWN_PICTURE = /^\/(?!\/)[\p{L}\p{M}\p{N}._~%/-]*$/u

const writer = unified().use(remarkRehype).use(rehypeSanitize, schema).use(ownPicturesOnly).use(rehypeStringify)

export function readMarkdown(source: string): Root {
  return reader.parse(source.replace(/^\uFEFF/, ''))
}

/** Sanitised HTML of some blocks. HTML that stands in the Markdown itself is left out, not passed on. */
export function htmlOf(nodes: RootContent[]): string {
  return writer.stringify(writer.runSync({ type: 'root', children: nodes }))
}

/** Pictures come from this site alone, so that reading fetches nothing elsewhere; of others the words stay. */
function ownPicturesOnly() {
  return (tree: HastRoot) => eachElement(tree, keepOwnPicture)
}

function keepOwnPicture({ tagName, properties }: Element) {
  if (tagName === 'img' && !OWN_PICTURE.test(decoded(String(properties.src ?? '')))) properties.src = undefined
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return ''
  }
}

function eachElement(parent: HastRoot | Element, work: (element: Element) => void) {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    work(child)
    eachElement(child, work)
  }
}
