import type { Nodes, RootContent } from 'mdast'

/**
 * Deeper text is no text. What walks a tree calls itself for each level, and V8 ends the whole process, not the worker
 * alone, where a regular expression is first compiled at the very end of the stack: so depth is measured before, by loops.
 */
const DEEPEST = 100

const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi
/** Tags that end by themselves, or that the next of their kind ends. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta source track wbr p li dd dt td th tr option'.split(' '),
)

/** Throws a RangeError where nodes, or HTML tags in them, stand too deep in one another. */
export function refuseDepth(roots: readonly Nodes[]): void {
  const waiting: { node: Nodes; depth: number }[] = roots.map((node) => ({ node, depth: 1 }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (depth > DEEPEST) throw new RangeError(`More than ${DEEPEST} levels stand in one another.`)
    if ('children' in node) for (const child of node.children) waiting.push({ node: child, depth: depth + 1 })
  }
}

/** The same of HTML tags that are opened and not closed. */
export function refuseHtmlDepth(nodes: readonly RootContent[]): void {
  let open = 0
  const waiting: Nodes[] = [...nodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'html') open = openAfter(node.value, open)
    if ('children' in node) waiting.push(...[...node.children].reverse())
  }
}

function openAfter(html: string, before: number): number {
  let open = before
  for (const [, closing, name = ''] of html.matchAll(TAG)) {
    if (UNNESTED.has(name.toLowerCase())) continue
    open = closing ? Math.max(0, open - 1) : open + 1
    if (open > DEEPEST) throw new RangeError(`More than ${DEEPEST} HTML tags are opened and not closed.`)
  }
  return open
}

/** Whether YAML stands too deep, told from its brackets, its indents and its `- - -` alone. */
export function isDeepYaml(yaml: string): boolean {
  let open = 0
  for (const character of yaml) {
    if (character === '[' || character === '{') open += 1
    else if (character === ']' || character === '}') open = Math.max(0, open - 1)
    if (open > DEEPEST) return true
  }
  return yaml.split('\n').some((line) => (/^[\s?:-]*/.exec(line)?.[0].length ?? 0) > DEEPEST)
}
