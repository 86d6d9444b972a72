import type { StepsDiagram } from '../reference/diagram'
import { labelOf, type Words } from './label'
import { cellAt, heightOfLines, type Layout, linesAt, lineTo, NARROW, type Shape, textAt, WIDE, wordsIn } from './shape'

/** The words of the steps, ready to be placed. */
interface Told {
  heading: string
  steps: string[]
  within: string
  note: string
  missingHeading: string
  missing: string[]
}

/** In a row on a wide page, one under another on a narrow one; what is missing stands in empty, broken cells. */
export function layoutSteps(diagram: StepsDiagram, width: number, words: Words): Layout {
  const { heading, within, missing, steps } = diagram
  const told: Told = {
    heading: heading[words.language],
    steps: steps.map((step) => labelOf(step, words)),
    within: `${steps.length + 1} ${labelOf(within.label, words)}`,
    note: within.note[words.language],
    missingHeading: missing.heading[words.language],
    missing: missing.parts.map((part) => labelOf(part, words)),
  }
  return width < WIDE ? column(told) : row(told)
}

const HEAD = 24

function row({ heading, steps, within, note, missingHeading, missing }: Told): Layout {
  const [gap, lastWidth, height] = [16, 116, 76]
  const width = (WIDE - lastWidth - gap * (steps.length + 0.5)) / steps.length
  const x = (index: number) => index * (width + gap)
  const lastX = WIDE - lastWidth
  const middle = HEAD + height / 2
  const small = (height - 6 * (missing.length - 1)) / missing.length
  const underY = HEAD + height + 24
  const underX = x(steps.length - 1)
  const noteWidth = underX - gap
  return {
    width: WIDE,
    height: underY + 52 + 2,
    shapes: [
      textAt(0, 13, heading, { tone: 'quiet' }),
      textAt(lastX, 13, missingHeading, { tone: 'mark' }),
      ...steps.flatMap((step, index) => [
        ...numbered(index + 1, step, { x: x(index), y: HEAD, width, height }),
        ...(index > 0 ? [lineTo([x(index) - gap + 2, middle], [x(index) - 3, middle])] : []),
      ]),
      lineTo([underX + width + 4, middle], [lastX - 4, middle], 'missing'),
      ...missing.flatMap((part, index) =>
        wordsIn({ x: lastX, y: HEAD + index * (small + 6), width: lastWidth, height: small }, part, 'missing', {
          label: `missing-${index + 1}`,
        }),
      ),
      ...tie(underX + width / 2, HEAD + height, underY),
      ...wordsIn({ x: underX, y: underY, width: WIDE - underX, height: 52 }, within, 'ink', { label: 'within' }),
      ...linesAt(0, underY + 26 - heightOfLines(note, noteWidth) / 2, note, noteWidth, { tone: 'quiet' }),
    ],
  }
}

function column({ heading, steps, within, note, missingHeading, missing }: Told): Layout {
  const [height, gap] = [44, 18]
  const y = (index: number) => HEAD + index * (height + gap)
  const middle = NARROW / 2
  const withinY = y(steps.length - 1) + height + 12
  const noteY = withinY + height + 8
  const missingHead = noteY + heightOfLines(note, NARROW) + 26
  const missingY = missingHead + 12
  const half = (NARROW - 8 * (missing.length - 1)) / missing.length
  return {
    width: NARROW,
    height: missingY + height + 2,
    shapes: [
      textAt(0, 13, heading, { tone: 'quiet' }),
      ...steps.flatMap((step, index) => [
        ...numbered(index + 1, step, { x: 0, y: y(index), width: NARROW, height }),
        ...(index > 0 ? [lineTo([middle, y(index) - gap + 2], [middle, y(index) - 3])] : []),
      ]),
      ...tie(middle, y(steps.length - 1) + height, withinY),
      ...wordsIn({ x: 0, y: withinY, width: NARROW, height }, within, 'ink', { label: 'within' }),
      ...linesAt(0, noteY, note, NARROW, { tone: 'quiet' }),
      textAt(0, missingHead, missingHeading, { tone: 'mark' }),
      ...missing.flatMap((part, index) =>
        wordsIn({ x: index * (half + 8), y: missingY, width: half, height }, part, 'missing', {
          label: `missing-${index + 1}`,
        }),
      ),
    ],
  }
}

/** A step: its number in a cell of its own, joined to its name. */
function numbered(number: number, name: string, box: { x: number; y: number; width: number; height: number }): Shape[] {
  const { x, y, width, height } = box
  const isWide = width > height * 2
  const [key, rest] = isWide
    ? [
        { x, y, width: 36, height },
        { x: x + 36, y, width: width - 36, height },
      ]
    : [
        { x, y, width, height: 30 },
        { x, y: y + 30, width, height: height - 30 },
      ]
  return [
    cellAt(key, 'tint'),
    textAt(key.x + key.width / 2, key.y + key.height / 2 + 6, String(number), {
      ...{ size: 17, anchor: 'middle', face: 'title' },
    }),
    ...wordsIn(rest, name, 'plain', { label: `step-${number}` }),
  ]
}

/** Two short strokes: what hangs together without being next. */
function tie(x: number, from: number, to: number): Shape[] {
  return [-3, 3].map((beside) => lineTo([x + beside, from + 1], [x + beside, to - 1], 'strong', false))
}
