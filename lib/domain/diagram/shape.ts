import { widthOf, wrapped } from './measure'

/**
 * What a cell says by its look: a plain sort, one printed in reverse, one that was left out, one still empty, and tints;
 * one that covers words, or the words that are asked; and, once answered, where the right words and one's own stand.
 */
export type CellTone =
  | ('plain' | 'ink' | 'missing' | 'empty' | 'tint' | 'shade1' | 'shade2' | 'shade3' | 'shade4')
  | ('cover' | 'asked' | 'key' | 'mine')
export type TextTone = 'ink' | 'quiet' | 'reverse' | 'mark' | 'asked' | 'key' | 'mine'
export type LineTone = 'rule' | 'strong' | 'mark' | 'missing'

export interface TextShape {
  kind: 'text'
  x: number
  y: number
  size: number
  anchor: 'start' | 'middle' | 'end'
  tone: TextTone
  face: 'text' | 'title' | 'code'
  text: string
  /** Of words that can be covered: the name of their label. */
  label?: string
}

/** One thing to draw, in user units that are CSS pixels at the usual size of type. */
export type Shape =
  | { kind: 'cell'; x: number; y: number; width: number; height: number; tone: CellTone }
  | { kind: 'line'; path: string; tone: LineTone }
  | TextShape

export interface Layout {
  width: number
  height: number
  shapes: Shape[]
}

/** The widths that a diagram is drawn for: a lesson's column, and nine cells of a small phone. */
export const WIDE = 624
export const NARROW = 288

/** No text is smaller than this. */
export const SMALL = 13
export const MEDIUM = 15

export type TextLook = Partial<Pick<TextShape, 'size' | 'anchor' | 'tone' | 'face' | 'label'>>

export function textAt(x: number, y: number, text: string, look: TextLook = {}): TextShape {
  return { kind: 'text', x, y, text, size: SMALL, anchor: 'start', tone: 'ink', face: 'text', ...look }
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export function cellAt(box: Box, tone: CellTone = 'plain'): Shape {
  return { kind: 'cell', ...box, tone }
}

const LEADING = 1.35

/** Lines of text from the top of a place down, broken where they would leave it. */
export function linesAt(x: number, top: number, text: string, width: number, look: TextLook = {}): TextShape[] {
  const size = look.size ?? SMALL
  return wrapped(text, width, size).map((line, index) =>
    textAt(x, top + size + index * size * LEADING, line, { ...look, size }),
  )
}

/** How much room `linesAt` takes. */
export function heightOfLines(text: string, width: number, size: number = SMALL): number {
  return Math.ceil(wrapped(text, width, size).length * size * LEADING)
}

/** A cell with its words in the middle, broken into lines and made smaller only as far as they stay readable. */
export function wordsIn(box: Box, text: string, tone: CellTone = 'plain', look: TextLook = {}): Shape[] {
  const room = box.width - 10
  const asked = look.size ?? MEDIUM
  const isTooWide = wrapped(text, room, asked).some((line) => widthOf(line, asked) > room)
  const size = isTooWide ? Math.min(asked, SMALL) : asked
  const lines = wrapped(text, room, size)
  const first = box.y + box.height / 2 - ((lines.length - 1) * size * LEADING) / 2 + size * 0.36
  const ownTone: TextTone = tone === 'ink' ? 'reverse' : tone === 'missing' ? 'mark' : 'ink'
  return [
    cellAt(box, tone),
    ...lines.map((line, index) =>
      textAt(box.x + box.width / 2, first + index * size * LEADING, line, {
        tone: ownTone,
        ...look,
        size,
        anchor: 'middle',
      }),
    ),
  ]
}

/** A straight line that may end in an arrowhead. */
export function lineTo(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  tone: LineTone = 'strong',
  hasHead = true,
): Shape {
  const head = hasHead ? headAt([x2, y2], Math.atan2(y2 - y1, x2 - x1)) : ''
  return { kind: 'line', tone, path: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}${head}` }
}

/** Both strokes of an arrowhead, pointing the way of the angle. */
export function headAt([x, y]: readonly [number, number], angle: number): string {
  const stroke = (turn: number) => `L${round(x - 6 * Math.cos(angle + turn))} ${round(y - 6 * Math.sin(angle + turn))}`
  return `M${round(x)} ${round(y)}${stroke(0.5)}M${round(x)} ${round(y)}${stroke(-0.5)}`
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
