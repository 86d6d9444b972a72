import { describe, expect, test } from 'vitest'
import { DRAWN, REFERENCE } from '../reference/testing/built-in'
import { covered } from './covered'
import { drawn } from './drawing'
import { labelsOf } from './labels'
import type { Layout } from './shape'

const textsOf = ({ shapes }: Layout) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

const EACH = DRAWN.flatMap(([id, language, diagram]) =>
  labelsOf(diagram, { reference: REFERENCE, language }).map(({ name, words }) => ({
    ...{ id, language, diagram, name, words },
  })),
)

describe.each(EACH)('$name of $id in $language', ({ language, diagram, name, words }) => {
  const drawing = drawn(diagram, { reference: REFERENCE, language }, [name])
  const layouts = [drawing.wide, drawing.narrow]

  test('stands nowhere under its name while it is covered, and a question mark stands there', () => {
    for (const layout of layouts) {
      const { shapes } = covered(layout, { asked: name, also: [], lifted: null })
      expect(layout.shapes.some((shape) => shape.kind === 'text' && shape.label === name)).toBe(true)
      expect(shapes.some((shape) => shape.kind === 'text' && shape.label === name)).toBe(false)
      expect(shapes.filter((shape) => shape.kind === 'cell' && shape.tone === 'asked').length % 3).toBe(0)
      expect(shapes.some((shape) => shape.kind === 'text' && shape.text === '?')).toBe(true)
    }
  })

  test('is covered on the sheet', () => {
    for (const layout of layouts)
      for (const shape of covered(layout, { asked: name, also: [], lifted: null }).shapes)
        if (shape.kind === 'cell' && shape.tone === 'asked') {
          expect(shape.x).toBeGreaterThanOrEqual(-1)
          expect(shape.x + shape.width).toBeLessThanOrEqual(layout.width + 1)
          expect(shape.y).toBeGreaterThanOrEqual(-4)
          expect(shape.y + shape.height).toBeLessThanOrEqual(layout.height + 1)
        }
  })

  test('is a numbered blank in the words, and its line is told', () => {
    const told = drawing.told.covered.flatMap(({ what, parts }) => [what, ...parts])
    expect(told.some((line) => line.includes('▢1'))).toBe(true)
    expect(told).not.toContain(words)
    expect(drawing.place.length).toBeGreaterThan(0)
    expect(drawing.told.open.flatMap(({ parts }) => parts).join()).not.toContain('▢1')
  })

  test('is inked in again once it is answered, and nothing else has moved', () => {
    for (const layout of layouts) {
      const { shapes, ...size } = covered(layout, { asked: name, also: [], lifted: { mine: null } })
      expect(size).toEqual({ width: layout.width, height: layout.height })
      expect(textsOf({ ...size, shapes })).toEqual(textsOf(layout))
      expect(shapes.some((shape) => shape.kind === 'text' && shape.tone === 'key')).toBe(true)
    }
  })
})
