import type { Schema } from 'hast-util-sanitize'

const TAGS = [
  ...['a', 'b', 'br', 'code', 'del', 'em', 'i', 'img', 'input', 'ins', 'kbd', 'mark', 's', 'strong', 'sub', 'sup', 'u'],
  ...['blockquote', 'dd', 'details', 'dl', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre'],
  ...['section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]

/** Elements that go with everything in them: what they hold is no prose. */
export const NOT_PROSE = [
  ...['script', 'style', 'iframe', 'object', 'embed', 'template', 'svg', 'math', 'canvas', 'audio', 'video'],
  ...['textarea', 'select', 'title', 'noscript', 'xmp', 'noembed', 'noframes', 'plaintext'],
]

/** The tags of prose and no attribute but those that carry meaning; addresses are judged afterwards. */
export const PROSE: Schema = {
  tagNames: TAGS,
  strip: NOT_PROSE,
  attributes: {
    a: ['href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel', ['id', /^user-content-fnref-/]],
    code: [['className', /^language-[\p{L}\p{N}+#_.-]+$/u]],
    img: ['src', 'alt', 'title'],
    input: [['type', 'checkbox'], 'checked'],
    li: [['id', /^user-content-fn-/]],
    ol: ['start'],
    section: ['dataFootnotes'],
    td: [['align', 'left', 'center', 'right']],
    th: [['align', 'left', 'center', 'right']],
  },
  ancestors: {
    li: ['ol', 'ul'],
    dd: ['dl'],
    dt: ['dl'],
    summary: ['details'],
    ...Object.fromEntries(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th'].map((tag) => [tag, ['table']])),
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  clobberPrefix: '',
}
