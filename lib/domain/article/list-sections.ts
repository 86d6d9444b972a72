import type { List, ListItem, RootContent } from 'mdast'
import type { FoundHeading } from './heading'
import { itemHeading } from './item-heading'

export interface ItemSection {
  heading: FoundHeading
  nodes: RootContent[]
}

/** A list, parted at its items with an anchor: those are sections, the others stay where they were, under their numbers. */
export function partList(list: List, level: number): { lists: List[]; sections: ItemSection[] } {
  const lists: List[] = []
  const sections: ItemSection[] = []
  let run: List | undefined
  for (const [index, item] of list.children.entries()) {
    const number = numberAt(list, index)
    const found = itemHeading(item, { level, number })
    const { nodes, sections: inner } = partBlocks(found?.nodes ?? item.children, found ? level + 1 : level)
    if (found) {
      sections.push({ heading: found.heading, nodes })
      run = undefined
    } else {
      run ??= added(lists, { ...list, start: number, children: [] })
      run.children.push({ ...item, children: nodes as ListItem['children'] })
    }
    sections.push(...inner)
  }
  return sections.length > 0 ? { lists, sections } : { lists: [list], sections }
}

function numberAt({ ordered, start }: List, index: number): number | null {
  return ordered ? (start ?? 1) + index : null
}

function added<T>(all: T[], one: T): T {
  all.push(one)
  return one
}

function partBlocks(blocks: RootContent[], level: number): { nodes: RootContent[]; sections: ItemSection[] } {
  const sections: ItemSection[] = []
  const nodes = blocks.flatMap((block): RootContent[] => {
    if (block.type !== 'list') return [block]
    const parted = partList(block, level)
    sections.push(...parted.sections)
    return parted.lists
  })
  return { nodes, sections }
}
