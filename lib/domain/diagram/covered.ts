import { widthOf } from './measure'
import { type Box, type CellTone, cellAt, type Layout, MEDIUM, type Shape, type TextShape, textAt } from './shape'

/** What is covered, or was: the label that is asked, those covered with it, and one that was given in its place. */
export interface Covers {
  asked: string
  also: readonly string[]
  /** Null while covered; then the label that the learner's answer names, which may be none of the drawing. */
  lifted: { mine: string | null } | null
}

/** The drawing as it is asked, or as it is shown after the verdict: nothing else in it moves. */
export function covered(layout: Layout, covers: Covers): Layout {
  return { ...layout, shapes: spotsOf(layout).flatMap((spot) => drawn(spot, covers)) }
}

/** Words that stand together under one name, or whatever stands between such words. */
interface Spot {
  name: string | undefined
  shapes: Shape[]
}

function spotsOf({ shapes }: Layout): Spot[] {
  const spots: Spot[] = []
  for (const shape of shapes) {
    const name = shape.kind === 'text' ? shape.label : undefined
    const last = spots.at(-1)
    if (last && last.name === name) last.shapes.push(shape)
    else spots.push({ name, shapes: [shape] })
  }
  return spots
}

function drawn({ name, shapes }: Spot, { asked, also, lifted }: Covers): Shape[] {
  const texts = shapes.filter((shape) => shape.kind === 'text')
  if (name === undefined) return shapes
  if (lifted !== null) {
    if (name === asked) return marked(texts, 'key')
    return name === lifted.mine ? marked(texts, 'mine') : shapes
  }
  return name === asked || also.includes(name) ? cover(texts, name === asked) : shapes
}

/** A cover says nothing of how long the words are: always so many empty cells. */
const CELLS = 3
const CELL = 20

function cover(texts: TextShape[], isAsked: boolean): Shape[] {
  const { x, y, width, height } = boxOf(texts)
  const [first] = texts
  const left = first?.anchor === 'middle' ? x + width / 2 - (CELLS * CELL) / 2 : x
  const top = y + height / 2 - CELL / 2
  const tone: CellTone = isAsked ? 'asked' : 'cover'
  const cells = Array.from({ length: CELLS }, (_, at) =>
    cellAt({ x: left + at * CELL, y: top, width: CELL, height: CELL }, tone),
  )
  if (!isAsked) return cells
  const look = { size: MEDIUM, anchor: 'middle', tone: 'asked', face: 'title' } as const
  return [...cells, textAt(left + (CELLS * CELL) / 2, top + CELL / 2 + MEDIUM * 0.36, '?', look)]
}

/** The words again, on a cell that tells them from the others. */
function marked(texts: TextShape[], tone: 'key' | 'mine'): Shape[] {
  const { x, y, width, height } = boxOf(texts)
  const around = { x: x - 5, y: y - 3, width: width + 10, height: height + 6 }
  return [cellAt(around, tone), ...texts.map((text) => ({ ...text, tone }))]
}

/** Letters of a title are wider than those that widths are reckoned by. */
const TITLE = 1.1

function boxOf(texts: TextShape[]): Box {
  const ends = texts.map(({ x, text, size, anchor, face }) => {
    const width = widthOf(text, size) * (face === 'title' ? TITLE : 1)
    const from = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
    return [from, from + width] as const
  })
  const left = Math.min(...ends.map(([from]) => from))
  const top = Math.min(...texts.map(({ y, size }) => y - size))
  const bottom = Math.max(...texts.map(({ y, size }) => y + size * 0.3))
  return { x: left, y: top, width: Math.max(...ends.map(([, to]) => to)) - left, height: bottom - top }
}
