import type { TimelineDiagram, TimelineEvent } from '../reference/diagram'
import type { CourseSource } from '../reference/reference'
import { labelOf, type Words } from './label'
import { cellAt, heightOfLines, type Layout, linesAt, lineTo, MEDIUM, NARROW, type Shape, textAt, WIDE } from './shape'

/** The year in which an event's source came out. */
export function yearOf({ source }: TimelineEvent, sources: readonly CourseSource[]): string {
  return sources.find(({ id }) => id === source)?.year ?? ''
}

interface Happening {
  lane: number
  year: string
  text: string
}

/** A lane for each driver on a wide page; on a narrow one the years run down, each with what happened in it. */
export function layoutTimeline({ lanes }: TimelineDiagram, width: number, words: Words): Layout {
  const names = lanes.map(({ label }) => labelOf(label, words))
  const all = lanes.flatMap(({ events }, lane) =>
    events.map(
      (event): Happening => ({
        lane,
        year: yearOf(event, words.reference.sources),
        text: event.text[words.language],
      }),
    ),
  )
  const years = [...new Set(all.map(({ year }) => year))].sort()
  return width < WIDE ? column(names, all, years) : rows(names, all, years)
}

const HEAD = 88

function laneLabel(lane: number): string {
  return `lane-${lane + 1}`
}

function rows(names: string[], all: Happening[], years: string[]): Layout {
  const step = (WIDE - HEAD) / years.length
  const x = (year: string) => HEAD + years.indexOf(year) * step
  const shapes: Shape[] = years.map((year) => textAt(x(year), 14, year, { size: MEDIUM, face: 'title' }))
  let y = 30
  for (const [lane, name] of names.entries()) {
    const own = all.filter((each) => each.lane === lane)
    const stacks = years.map((year) =>
      stackOf(
        own.filter((each) => each.year === year),
        x(year),
        y,
        step - 10,
      ),
    )
    shapes.push(
      lineTo([HEAD, y + 10], [WIDE, y + 10], 'rule', false),
      textAt(0, y + 15, name, { size: MEDIUM, tone: 'ink', label: laneLabel(lane) }),
      ...stacks.flatMap((stack) => stack.shapes),
    )
    y = Math.max(...stacks.map(({ bottom }) => bottom)) + 18
  }
  return { width: WIDE, height: y - 8, shapes }
}

/** What one year brought in a lane: a mark on its rule, and the words under one another. */
function stackOf(own: Happening[], x: number, y: number, room: number): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = own.length > 0 ? [cellAt({ x, y: y + 4, width: 12, height: 12 }, 'ink')] : []
  let bottom = y + 22
  for (const { text } of own) {
    shapes.push(...linesAt(x, bottom, text, room))
    bottom += heightOfLines(text, room) + 6
  }
  return { shapes, bottom }
}

function column(names: string[], all: Happening[], years: string[]): Layout {
  const [axis, left] = [58, 80]
  const shapes: Shape[] = []
  let y = 0
  for (const year of years) {
    shapes.push(textAt(0, y + 15, year, { size: MEDIUM, face: 'title' }))
    for (const { lane, text } of all.filter((each) => each.year === year)) {
      shapes.push(
        cellAt({ x: axis - 6, y: y + 4, width: 12, height: 12 }, 'ink'),
        textAt(left, y + 14, names[lane] ?? '', { tone: 'quiet', label: laneLabel(lane) }),
        ...linesAt(left, y + 20, text, NARROW - left),
      )
      y += 20 + heightOfLines(text, NARROW - left) + 14
    }
  }
  return { width: NARROW, height: y, shapes: [lineTo([axis, 2], [axis, y - 8], 'rule', false), ...shapes] }
}
