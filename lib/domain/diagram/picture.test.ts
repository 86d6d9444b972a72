import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Diagram } from '../reference/diagram'
import type { Reference } from '../reference/reference'
import { DRAWN, diagramOf, REFERENCE } from '../reference/testing/built-in'
import { widthOf } from './measure'
import { layoutOf, tellingsOf } from './picture'
import { type Box, type Layout, NARROW, type TextShape, WIDE } from './shape'

const EACH = DRAWN.flatMap(([id, language, diagram]) =>
  [WIDE, NARROW].map((width) => ({ id, language, width, diagram })),
)

describe.each(EACH)('$id in $language, $width wide', ({ language, width, diagram }) => {
  const layout = layoutOf(diagram, width, { reference: REFERENCE, language })
  const texts = textsOf(layout)

  test('keeps all its words on the sheet, and readable', () => {
    for (const text of texts) {
      const { from, to } = extentOf(text)
      expect(from, text.text).toBeGreaterThanOrEqual(-1)
      expect(to, text.text).toBeLessThanOrEqual(width + 1)
      expect(text.size).toBeGreaterThanOrEqual(12)
      expect(text.y).toBeLessThanOrEqual(layout.height)
    }
  })

  test('sets no words over others', () => {
    const crossing = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => areCrossing(one, other))
        .map((other) => `${one.text} × ${other.text}`),
    )
    expect(crossing).toEqual([])
  })

  test('lets no word stand across the edge of a cell', () => {
    const cells = layout.shapes.filter((shape) => shape.kind === 'cell')
    const crossed = texts.flatMap((text) =>
      cells.filter((cell) => isAcross(text, cell)).map(({ x, y }) => `${text.text} across the cell at ${x}, ${y}`),
    )
    expect(crossed).toEqual([])
  })

  test('says all of it in words too', () => {
    const told = tellingsOf(diagram, { reference: REFERENCE, language })
    expect(told.length).toBeGreaterThan(0)
    for (const { what, parts } of told) {
      expect(what).not.toBe('')
      expect(parts.every((part) => part !== '')).toBe(true)
      expect(new Set(parts).size).toBe(parts.length)
    }
  })
})

describe('a change of what the course says changes the drawing', () => {
  const drawn = (diagram: Diagram, change: Partial<Reference> = {}) =>
    JSON.stringify(layoutOf(diagram, WIDE, { reference: { ...REFERENCE, ...change }, language: 'ko' }))

  test('a term of the glossary', () => {
    const glossary = REFERENCE.glossary.map((term) => (term.id === 'preprocessing' ? { ...term, ko: '손질' } : term))
    expect(drawn(diagramOf('steps'))).toContain('전처리')
    expect(drawn(diagramOf('steps'), { glossary })).toContain('손질')
  })

  test('the year of a source', () => {
    const sources = REFERENCE.sources.map((each) => (each.id === 'meta-2024' ? { ...each, year: '2031' } : each))
    expect(drawn(diagramOf('timeline'), { sources })).toContain('2031')
  })

  test('a name and its layers', () => {
    const models = REFERENCE.models.filter(({ id, maker }) => id !== 'skt' && maker !== 'skt')
    expect(drawn(diagramOf('layers'))).toContain('에이닷')
    expect(drawn(diagramOf('layers'), { models })).not.toContain('에이닷')
  })

  test('the numbers of a model', () => {
    const diagram = diagramOf('parameters')
    const inkOf = (each: Diagram) => drawn(each).split('"ink"').length
    const small = { ...diagram, dimensions: { ...diagram.dimensions, layers: 2 } }
    expect(inkOf(small)).toBeGreaterThan(inkOf(diagram))
  })

  test('the step which is said to run within', () => {
    const told = tellingsOf(diagramOf('steps'), { reference: REFERENCE, language: 'en' })
    expect(told.map(({ what }) => what)).toContain('5 understanding context')
  })
})

test('the sentence that is drawn stands in the lesson', () => {
  const { words } = diagramOf('links')
  const sentence = words.map(({ text }) => text).join(' ')
  expect(readFileSync('content/what-is-llm/ko.md', 'utf8')).toContain(`${sentence} ▢`)
})

function textsOf({ shapes }: Layout): TextShape[] {
  return shapes.filter((shape) => shape.kind === 'text')
}

function extentOf({ x, text, size, anchor }: TextShape) {
  const width = widthOf(text, size)
  const from = anchor === 'start' ? x : x - width / 2
  return { from, to: from + width }
}

function isAcross(text: TextShape, { x, y, width, height }: Box): boolean {
  const { from, to } = extentOf(text)
  const middle = text.y - text.size * 0.36
  const isLevel = middle >= y && middle <= y + height
  const isApart = to <= x + 1 || from >= x + width - 1
  const isWithin = from >= x - 1 && to <= x + width + 1
  return isLevel && !isApart && !isWithin
}

function areCrossing(one: TextShape, other: TextShape): boolean {
  const [a, b] = [extentOf(one), extentOf(other)]
  const areBeside = a.to <= b.from || b.to <= a.from
  const areApart = Math.abs(one.y - other.y) >= Math.min(one.size, other.size)
  return !areBeside && !areApart
}
