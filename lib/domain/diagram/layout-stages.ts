import type { StagesDiagram } from '../reference/diagram'
import { labelOf, type Words } from './label'
import {
  type Box,
  type CellTone,
  cellAt,
  heightOfLines,
  type Layout,
  linesAt,
  lineTo,
  MEDIUM,
  NARROW,
  type Shape,
  textAt,
  WIDE,
  wordsIn,
} from './shape'

const ROWS = 4
const LABELS = ['text', 'tokens', 'numbers', 'vectors']
/** The numbers of a small phone: six digits to a cell. */
const SMALLEST = 12

/** The same pieces four times: as text, as tokens, as their numbers, and as the vectors which these pick. */
export function layoutStages(diagram: StagesDiagram, width: number, words: Words): Layout {
  const isNarrow = width < WIDE
  const head = isNarrow ? 0 : 132
  const { pieces } = diagram.tokens
  const step = ((isNarrow ? NARROW : WIDE) - head) / pieces.length
  const sizes = { head, step, top: isNarrow ? 22 : 0, gap: isNarrow ? 18 : 26 }
  const labels = [diagram.text, diagram.tokens.label, diagram.numbers, diagram.vectors.label]
  const heights = [40, 40, 40, ROWS * 18]
  const shapes: Shape[] = []
  let y = 0
  for (const [index, label] of labels.entries()) {
    const height = heights[index] ?? 0
    const at = y + sizes.top
    shapes.push(
      textAt(0, isNarrow ? y + 14 : at + 25, labelOf(label, words), { tone: 'quiet', label: LABELS[index] ?? '' }),
    )
    shapes.push(...stage(index, at, height, diagram, sizes))
    y = at + height + sizes.gap
  }
  const note = diagram.vectors.note[words.language]
  shapes.push(...linesAt(head, y - sizes.gap + 10, note, width - head, { tone: 'quiet' }))
  return { width, height: y - sizes.gap + 14 + heightOfLines(note, width - head), shapes }
}

interface Sizes {
  head: number
  step: number
  gap: number
}

function stage(index: number, y: number, height: number, { tokens }: StagesDiagram, { head, step, gap }: Sizes) {
  const { pieces } = tokens
  if (index === 0) {
    const text = pieces.map((piece) => piece.text).join('')
    return wordsIn({ x: head, y, width: step * pieces.length - 4, height }, text, 'plain', { face: 'title', size: 17 })
  }
  return pieces.flatMap((piece, place): Shape[] => {
    const box = { x: head + place * step, y, width: step - (head ? 4 : 2), height }
    const middle = box.x + box.width / 2
    const arrow = lineTo([middle, y - gap + 3], [middle, y - 3], 'strong')
    return [...(head ? [arrow] : []), ...sortOf(index, piece, box, head > 0)]
  })
}

function sortOf(index: number, { text, id }: { text: string; id: number }, box: Box, isWide: boolean): Shape[] {
  if (index === 1) return wordsIn(box, text.replace(' ', '␣'), 'tint', { face: 'title', size: 17 })
  if (index === 2) return wordsIn(box, String(id), 'plain', { face: 'code', size: isWide ? MEDIUM : SMALLEST })
  return vector(id, box)
}

/** A column of cells in inks that follow from the number: a picture of a vector, without numbers that nobody measured. */
function vector(id: number, { x, y, width }: { x: number; y: number; width: number }): Shape[] {
  return Array.from({ length: ROWS }, (_, row) => {
    const tone: CellTone = (['shade1', 'shade2', 'shade3', 'shade4'] as const)[(id >> (row * 2)) % 4] ?? 'shade1'
    return cellAt({ x, y: y + row * 18, width, height: 18 }, tone)
  })
}
