import type { Dimensions, ParametersDiagram } from '../reference/diagram'
import { countInWords, countParameters, shareInWords, totalOf } from './count-parameters'
import { labelOf, type Words } from './label'
import { widthOf } from './measure'
import { type CellTone, cellAt, heightOfLines, type Layout, linesAt, type Shape, SMALL, textAt, WIDE } from './shape'

/** The sheet on which a model's parameters are drawn: so many cells are all of them. */
export const SHEET = 200

export interface Kind {
  /** The name and what is counted of it, as they are read together. */
  text: string
  name: string
  count: string
  /** What a question may cover it by. */
  label: string | null
  cells: number
  tone: CellTone
}

/** The kinds of learned numbers, most first, with the whole cells that they fill of the sheet. */
export function kindsOf({ dimensions, learned, speck }: ParametersDiagram, words: Words): Kind[] {
  const { language } = words
  const counted = countParameters(dimensions)
  const total = totalOf(counted)
  const kinds = [
    { label: 'weights', name: labelOf(learned.weights, words), count: counted.weights, tone: 'shade3' as const },
    { label: 'embeddings', name: labelOf(learned.embeddings, words), count: counted.embeddings, tone: 'ink' as const },
    { label: null, name: learned.rest[language], count: counted.rest, tone: 'empty' as const },
  ].sort((one, other) => other.count - one.count)
  const rounded = kinds.map(({ count }) => Math.round((count / total) * SHEET))
  return kinds.map(({ label, name, count, tone }, index) => {
    const cells = index > 0 ? (rounded[index] ?? 0) : SHEET - rounded.slice(1).reduce((sum, each) => sum + each, 0)
    const share = `${countInWords(count, language)} (${shareInWords(count / total, language)})`
    const said = `${share}${cells > 0 ? '' : ` – ${speck[language]}`}`
    return { text: `${name}: ${said}`, name, count: said, label, cells, tone }
  })
}

/** What people set, each number by its name. */
export function settingsOf({ dimensions, set }: ParametersDiagram, words: Words): string[] {
  const format = new Intl.NumberFormat(words.language)
  const named = (Object.keys(set.names) as (keyof Dimensions)[]).map(
    (name) => `${set.names[name][words.language]} ${format.format(dimensions[name])}`,
  )
  return [...named, ...set.more.map((label) => labelOf(label, words))]
}

/** A sheet of cells for all that is learned, what its inks mean, and apart from it what people set. */
export function layoutParameters(diagram: ParametersDiagram, width: number, words: Words): Layout {
  const [size, columns] = width < WIDE ? [18, 16] : [24, 25]
  const kinds = kindsOf(diagram, words)
  const heading = `${diagram.model[words.language]} · ${diagram.learned.heading[words.language]}`
  const tones = kinds.flatMap(({ cells, tone }) => Array.from({ length: cells }, () => tone))
  const top = heightOfLines(heading, width) + 8
  const shapes: Shape[] = [
    ...linesAt(0, 0, heading, width, { tone: 'quiet' }),
    ...tones.map((tone, index) => {
      const [column, row] = [index % columns, Math.floor(index / columns)]
      return cellAt({ x: column * size, y: top + row * size, width: size, height: size }, tone)
    }),
  ]
  const legend = legendOf(kinds, top + Math.ceil(SHEET / columns) * size + 14, width)
  const apart = settings(diagram, legend.bottom + 10, width, words)
  return { width, height: apart.bottom, shapes: [...shapes, ...legend.shapes, ...apart.shapes] }
}

/** What the inks mean: names in a column and numbers beside them, or under them where there is no room. */
function legendOf(kinds: Kind[], top: number, width: number) {
  const left = 26
  const beside = left + Math.max(...kinds.map(({ name }) => widthOf(name, SMALL))) + 20
  const isBeside = width >= WIDE
  const shapes: Shape[] = []
  let y = top
  for (const { name, count, label, tone } of kinds) {
    const [x, below] = isBeside ? [beside, y] : [left, y + 18]
    shapes.push(
      cellAt({ x: 0, y: y + 1, width: 14, height: 14 }, tone),
      textAt(left, y + SMALL, name, label === null ? {} : { label }),
      ...linesAt(x, below, count, width - x, { tone: 'quiet' }),
    )
    y = below + heightOfLines(count, width - x) + 8
  }
  return { shapes, bottom: y }
}

function settings(diagram: ParametersDiagram, top: number, width: number, words: Words) {
  const text = settingsOf(diagram, words).join(' · ')
  const full = Math.min(width, 600)
  const room = full - 24
  const height = 34 + heightOfLines(text, room) + 12
  return {
    bottom: top + height + 2,
    shapes: [
      cellAt({ x: 0, y: top, width: full, height }, 'plain'),
      textAt(12, top + 22, labelOf(diagram.set.label, words), { size: SMALL + 2, face: 'title', label: 'set' }),
      ...linesAt(12, top + 32, text, room, { tone: 'quiet' }),
    ],
  }
}
