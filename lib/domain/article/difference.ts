import { diffLines } from 'diff'

/** A run of lines of two texts: in both, only in the new one, only in the old one, or left out because nothing changed near it. */
export interface DifferencePart {
  kind: 'same' | 'added' | 'removed' | 'folded'
  lines: string[]
}

/** Lines of the unchanged text that are shown before and after a change. */
const CONTEXT = 2
/** Texts further apart than this many changed lines have nothing in common worth showing line by line. */
const MOST_CHANGES = 1500

/** What changed from one text to another, line by line, the unchanged folded; null for two that have little in common. */
export function differenceOf(before: string, after: string): DifferencePart[] | null {
  const changes = diffLines(lineEnds(before), lineEnds(after), { maxEditLength: MOST_CHANGES })
  if (!changes) return null
  const parts = changes.map(({ added, removed, value }): DifferencePart => {
    const kind = added ? 'added' : removed ? 'removed' : 'same'
    return { kind, lines: value.replace(/\n$/, '').split('\n') }
  })
  return parts.flatMap((part, index) => (part.kind === 'same' ? folded(part, index, parts.length) : [part]))
}

/** At the edges of the text there is a change on one side only, so less is shown. */
function folded({ lines }: DifferencePart, index: number, count: number): DifferencePart[] {
  const above = index === 0 ? 0 : CONTEXT
  const below = index === count - 1 ? 0 : CONTEXT
  if (lines.length <= above + below + 1) return [{ kind: 'same', lines }]
  return [
    { kind: 'same', lines: lines.slice(0, above) } as const,
    { kind: 'folded', lines: lines.slice(above, lines.length - below) } as const,
    { kind: 'same', lines: lines.slice(lines.length - below) } as const,
  ].filter((part) => part.lines.length > 0)
}

function lineEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
