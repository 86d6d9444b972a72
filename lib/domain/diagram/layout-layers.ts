import type { LayersDiagram } from '../reference/diagram'
import { type MapRow, mapRows } from '../reference/name-map'
import type { NameEntry } from '../reference/reference'
import { labelOf, type Words } from './label'
import { nameLabel } from './labels'
import { widthOf, wrapped } from './measure'
import { type Box, cellAt, type Layout, lineTo, MEDIUM, NARROW, type Shape, SMALL, textAt, WIDE } from './shape'

type Said = Pick<LayersDiagram, 'oneName' | 'runs' | 'basedOn'>

/** What stands under a name: that it is both, what it was made from, what runs inside. */
export function remarksOf(name: NameEntry, said: Said, { reference, language }: Words): string[] {
  const called = (ids: string[]) =>
    ids.flatMap((id) => reference.models.find((each) => each.id === id)?.name[language] ?? []).join(', ')
  return [
    ...(name.layers.length > 1 ? [said.oneName[language]] : []),
    ...(name.basedOn.length > 0 ? [`${said.basedOn[language]}: ${called(name.basedOn)}`] : []),
    ...(name.runs.length > 0 ? [`${said.runs[language]}: ${called(name.runs)}`] : []),
  ]
}

/** A row for each company; lines lead from it to its models and on to what people open. */
export function layoutLayers(diagram: LayersDiagram, width: number, words: Words): Layout {
  const isWide = width >= WIDE
  const [company, family, product] = isWide
    ? [span(0, 148), span(184, 196), span(416, 208)]
    : [span(0, NARROW), span(0, 136), span(152, 136)]
  const columns = { company, family, product }
  const heads = headsOf(diagram, isWide, columns, words)
  const shapes: Shape[] = [...heads.shapes]
  let y = heads.bottom
  for (const row of mapRows(words.reference.models)) {
    const drawn = isWide ? wideRow(row, y, columns, diagram, words) : narrowRow(row, y, columns, diagram, words)
    shapes.push(...drawn.shapes)
    y = drawn.bottom + (isWide ? 10 : 16)
  }
  return { width, height: y, shapes }
}

interface Span {
  x: number
  width: number
}
type Columns = Record<'company' | 'family' | 'product', Span>
interface Drawn {
  shapes: Shape[]
  bottom: number
}

const span = (x: number, width: number): Span => ({ x, width })

function headsOf({ layers }: LayersDiagram, isWide: boolean, columns: Columns, words: Words): Drawn {
  const spans = [columns.company, columns.family, columns.product]
  const shapes = layers.map((layer, index) =>
    textAt(spans[index]?.x ?? 0, isWide || index === 0 ? 13 : 33, labelOf(layer, words), {
      tone: 'quiet',
      label: `layer-${index + 1}`,
    }),
  )
  return { shapes, bottom: isWide ? 24 : 48 }
}

function wideRow(row: MapRow, y: number, columns: Columns, said: Said, words: Words): Drawn {
  const cells = cellsOf(row, y, columns, said, words)
  const height = Math.max(44, cells.bottom - y)
  const middle = y + 22
  const ends = row.cells.filter(({ entries }) => entries.length > 0).map(({ layer }) => columns[layer].x)
  const from = [columns.company.x + columns.company.width, columns.family.x + columns.family.width]
  return {
    bottom: y + height,
    shapes: [
      ...named(row.company, { ...columns.company, y, height: 44 }, [], words),
      ...cells.shapes,
      ...ends.map((x, index) =>
        lineTo([(ends.length > 1 ? from[index] : from[0]) ?? 0, middle], [x - 2, middle], 'strong'),
      ),
    ],
  }
}

function narrowRow(row: MapRow, y: number, columns: Columns, said: Said, words: Words): Drawn {
  const { id, name } = row.company
  const cells = cellsOf(row, y + 34, columns, said, words)
  const [head, gap] = [
    textAt(0, y + 17, name[words.language], { size: MEDIUM, face: 'title', label: nameLabel(id) }),
    columns.product.x,
  ]
  const joined = row.cells.filter(({ entries }) => entries.length > 0).length > 1
  return {
    bottom: cells.bottom,
    shapes: [
      head,
      lineTo([8, y + 24], [8, y + 32], 'strong'),
      ...cells.shapes,
      ...(joined ? [lineTo([columns.family.width, y + 56], [gap - 2, y + 56], 'strong')] : []),
    ],
  }
}

function cellsOf(row: MapRow, y: number, columns: Columns, said: Said, words: Words): Drawn {
  const boxes = row.cells.flatMap(({ layer, span: wide, entries }) =>
    entries.map((entry) => {
      const { x, width } = columns[layer]
      const full = wide > 1 ? columns.product.x + columns.product.width - x : width
      const remarks = remarksOf(entry, said, words).flatMap((each) => wrapped(each, full - 16, SMALL))
      return { entry, box: { x, y, width: full, height: Math.max(44, 28 + remarks.length * 18 + 4) }, remarks }
    }),
  )
  const bottom = Math.max(y + 44, ...boxes.map(({ box }) => box.y + box.height))
  return { bottom, shapes: boxes.flatMap(({ entry, box, remarks }) => named(entry, box, remarks, words)) }
}

function named({ id, name, layers }: NameEntry, box: Box, remarks: string[], { language }: Words): Shape[] {
  const isCompany = layers.includes('company')
  const text = name[language]
  const size = widthOf(text, 17) > box.width - 20 ? MEDIUM : 17
  const top = remarks.length > 0 ? box.y + 22 : box.y + box.height / 2 + 6
  return [
    cellAt(box, isCompany ? 'tint' : 'plain'),
    textAt(box.x + 10, top, text, { size, face: 'title', label: nameLabel(id) }),
    ...remarks.map((line, index) => textAt(box.x + 10, box.y + 42 + index * 18, line, { tone: 'quiet' })),
  ]
}
