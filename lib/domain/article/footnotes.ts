import type { FootnoteDefinition, RootContent } from 'mdast'

export type Footnotes = ReadonlyMap<string, FootnoteDefinition>

/**
 * A section with the notes that it mentions behind it, each under its number: sections are shown one by one, and an
 * author writes the notes of all of them at the end.
 */
export function withNotes(
  nodes: RootContent[],
  footnotes: Footnotes,
  settle: (nodes: RootContent[]) => RootContent[],
): RootContent[] {
  if (footnotes.size === 0) return nodes
  const numbers = new Map<string, string>()
  const numbered = numberIn(nodes, numbers)
  const notes: RootContent[] = []
  // a note may mention another: the list of names grows while it is walked
  for (const [name, number] of numbers) {
    const definition = footnotes.get(name)
    if (!definition) continue
    const children = numberIn(settle(definition.children), numbers) as FootnoteDefinition['children']
    notes.push({ ...definition, identifier: number, label: number, children })
  }
  return [...numbered, ...notes]
}

function numberIn(nodes: RootContent[], numbers: Map<string, string>): RootContent[] {
  return nodes.map((node) => {
    if (node.type === 'footnoteReference') {
      const number = numbers.get(node.identifier) ?? `${numbers.size + 1}`
      numbers.set(node.identifier, number)
      return { ...node, identifier: number, label: number }
    }
    return 'children' in node ? ({ ...node, children: numberIn(node.children, numbers) } as RootContent) : node
  })
}
