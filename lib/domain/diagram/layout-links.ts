import type { LinksDiagram } from '../reference/diagram'
import { labelOf, type Words } from './label'
import { widthOf } from './measure'
import {
  type Box,
  headAt,
  heightOfLines,
  type Layout,
  linesAt,
  lineTo,
  MEDIUM,
  NARROW,
  round,
  type Shape,
  SMALL,
  textAt,
  WIDE,
  wordsIn,
} from './shape'

/** One look straight back, drawn as an arc, over the many hops by which a word's neighbours would hand it on. */
export function layoutLinks(diagram: LinksDiagram, width: number, words: Words): Layout {
  const placed = width < WIDE ? column(diagram, words) : row(diagram, words)
  const [legend, bottom] = legendOf(diagram, placed.height + 12, width, words)
  return { width, height: bottom, shapes: [...placed.shapes, ...legend] }
}

const CELL = 40

function row(diagram: LinksDiagram, { language }: Words): Layout {
  const { from, to } = diagram
  const all = [...diagram.words, diagram.next]
  const wanted = all.map((word) => Math.max(widthOf(word.text, 15), glossWidth(word.gloss, language)) + 12)
  const spare = Math.max(0, (WIDE - wanted.reduce((sum, each) => sum + each, 0)) / all.length)
  const y = 84
  let x = 0
  const boxes = wanted.map((each): Box => {
    const box = { x, y, width: each + spare, height: CELL }
    x += each + spare
    return box
  })
  const middle = (index: number) => (boxes[index]?.x ?? 0) + (boxes[index]?.width ?? 0) / 2
  const glossY = y + CELL + 16
  const hopY = y + CELL + (language === 'ko' ? 12 : 28)
  return {
    width: WIDE,
    height: hopY + 16,
    shapes: [
      arc([middle(from), y - 3], [middle(to), y - 3], [(middle(from) + middle(to)) / 2, y - 150]),
      ...cells(boxes, diagram),
      ...(language === 'ko'
        ? []
        : all.map(({ gloss }, index) => textAt(middle(index), glossY, gloss, { anchor: 'middle', tone: 'quiet' }))),
      ...hops(to, from).map((index) => lineTo([middle(index) + 6, hopY], [middle(index + 1) - 6, hopY], 'missing')),
    ],
  }
}

function column(diagram: LinksDiagram, { language }: Words): Layout {
  const { from, to } = diagram
  const all = [...diagram.words, diagram.next]
  const [left, width, step] = [62, 104, CELL + 6]
  const boxes = all.map((_, index): Box => ({ x: left, y: index * step + 2, width, height: CELL }))
  const middle = (index: number) => index * step + 2 + CELL / 2
  return {
    width: NARROW,
    height: all.length * step,
    shapes: [
      arc([left - 4, middle(from)], [left - 4, middle(to)], [-50, (middle(from) + middle(to)) / 2]),
      ...cells(boxes, diagram),
      ...(language === 'ko'
        ? []
        : all.map(({ gloss }, index) => textAt(left + width + 22, middle(index) + 5, gloss, { tone: 'quiet' }))),
      ...hops(to, from).map((index) =>
        lineTo([left + width + 9, middle(index) + 6], [left + width + 9, middle(index + 1) - 6], 'missing'),
      ),
    ],
  }
}

function cells(boxes: Box[], { words, next, from, to }: LinksDiagram): Shape[] {
  return boxes.flatMap((box, index) => {
    if (index === words.length) return wordsIn(box, next.text, 'empty')
    return wordsIn(box, words[index]?.text ?? '', index === from ? 'ink' : index === to ? 'tint' : 'plain')
  })
}

function hops(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

function arc(from: readonly [number, number], to: readonly [number, number], over: readonly [number, number]): Shape {
  const points = [from, over, to].map(([x, y]) => `${round(x)} ${round(y)}`)
  const angle = Math.atan2(to[1] - over[1], to[0] - over[0])
  return { kind: 'line', tone: 'mark', path: `M${points[0]}Q${points[1]} ${points[2]}${headAt(to, angle)}` }
}

function glossWidth(gloss: string, language: string): number {
  return language === 'ko' ? 0 : widthOf(gloss, SMALL)
}

/** What the two ways of drawing mean, each beside a sample of itself. */
function legendOf({ direct, carried }: LinksDiagram, top: number, width: number, words: Words): [Shape[], number] {
  const shapes: Shape[] = []
  let y = top
  for (const [tone, way, name] of [
    ['mark', direct, 'direct'],
    ['missing', carried, 'carried'],
  ] as const) {
    const note = way.note[words.language]
    shapes.push(
      lineTo([0, y + 9], [28, y + 9], tone),
      textAt(40, y + MEDIUM, labelOf(way.label, words), { size: MEDIUM, label: name }),
      ...linesAt(40, y + 20, note, width - 40, { tone: 'quiet' }),
    )
    y += 20 + heightOfLines(note, width - 40) + 8
  }
  return [shapes, y]
}
