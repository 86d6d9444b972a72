import type { RootContent } from 'mdast'
import { lineOf } from './heading'
import type { ParsedArticle } from './parse'
import { isElsewhere, picturePath, picturesInHtml } from './pictures'
import type { Warning } from './warning'

/** Pictures that this site should have and does not. */
export function missingPicturesIn({ sections }: ParsedArticle, pictures: ReadonlySet<string>): Warning[] {
  return sections
    .flatMap(({ nodes }) => nodes.flatMap(picturesIn))
    .filter(({ url }) => !isElsewhere(url) && !pictures.has(picturePath(url)))
    .map(({ url, line }) => ({
      line,
      code: 'missing-picture',
      message: `This site has no picture ${url.slice(0, 200)}: lessons show its words only.`,
    }))
}

interface Picture {
  url: string
  line: number
}

function picturesIn(node: RootContent): Picture[] {
  if (node.type === 'image') return [{ url: node.url, line: lineOf(node) }]
  if (node.type === 'html') return picturesInHtml(node.value).map((url) => ({ url, line: lineOf(node) }))
  return 'children' in node ? node.children.flatMap(picturesIn) : []
}
