import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast'

/** What references point at, wherever in the article it stands; the first of a name counts. */
export interface Definitions {
  links: ReadonlyMap<string, Definition>
  footnotes: ReadonlyMap<string, FootnoteDefinition>
}

export function definitionsIn(root: Root): Definitions {
  const links = new Map<string, Definition>()
  const footnotes = new Map<string, FootnoteDefinition>()
  const collect = (node: RootContent) => {
    if (node.type === 'definition') keepFirst(links, node)
    if (node.type === 'footnoteDefinition') keepFirst(footnotes, node)
    if ('children' in node) node.children.forEach(collect)
  }
  root.children.forEach(collect)
  return { links, footnotes }
}

function keepFirst<T extends { identifier: string }>(found: Map<string, T>, definition: T) {
  if (!found.has(definition.identifier)) found.set(definition.identifier, definition)
}
