import type { Root, RootContent } from 'mdast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml'])

/** Links go to the web or stay here; pictures come from this site alone, so that reading fetches nothing elsewhere. */
const schema = {
  ...defaultSchema,
  protocols: { href: ['http', 'https', 'mailto'], src: [] },
  attributes: { ...defaultSchema.attributes, a: ['href', 'title'], img: ['alt', 'src', 'title'] },
}

const writer = unified().use(remarkRehype).use(rehypeSanitize, schema).use(rehypeStringify)

export function readMarkdown(source: string): Root {
  return reader.parse(source.replace(/^\uFEFF/, ''))
}

/** Sanitised HTML of some blocks. HTML that stands in the Markdown itself is left out, not passed on. */
export function htmlOf(nodes: RootContent[]): string {
  return writer.stringify(writer.runSync({ type: 'root', children: nodes }))
}
