import { describe, expect, test } from 'vitest'
import { covered } from '../diagram/covered'
import type { Layout } from '../diagram/shape'
import { REFERENCE } from '../reference/testing/built-in'
import { canBeAsked, drawingFor } from './covers'
import { OCCLUSION } from './testing/occlusion'

const textsOf = ({ shapes }: Layout) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

describe('a question with a cover', () => {
  test('is drawn, and covers what is covered with it without a question mark', () => {
    const drawing = drawingFor({ ...OCCLUSION, also: ['step-2'] }, REFERENCE, 'ko')
    expect(drawing?.title).toBe('다섯 걸음과, 거기서 빠진 것')
    const layout = drawing && covered(drawing.wide, { asked: 'step-3', also: ['step-2'], lifted: null })
    expect(layout?.shapes.filter((shape) => shape.kind === 'cell' && shape.tone === 'cover')).toHaveLength(3)
    expect(layout && textsOf(layout).filter((text) => text === '?')).toHaveLength(1)
    expect(drawing?.told.covered[0]?.parts).toEqual(['1 데이터 수집', '2 ▢2', '3 ▢1', '4 모델 학습'])
    expect(drawing?.place).toEqual(['모델을 만드는 네 단계: 3 ▢1'])
  })

  test('shows where a wrong answer would have been right', () => {
    const drawing = drawingFor(OCCLUSION, REFERENCE, 'ko')
    const layout = drawing && covered(drawing.wide, { asked: 'step-3', also: [], lifted: { mine: 'step-2' } })
    const mine = layout?.shapes.flatMap((shape) => (shape.kind === 'text' && shape.tone === 'mine' ? [shape.text] : []))
    expect(mine).toEqual(['전처리'])
  })

  test('is not asked where it cannot be drawn', () => {
    expect(canBeAsked(OCCLUSION, REFERENCE)).toBe(true)
    expect(canBeAsked({ ...OCCLUSION, diagram: 'gone' }, REFERENCE)).toBe(false)
    expect(canBeAsked({ ...OCCLUSION, cover: 'gone' }, REFERENCE)).toBe(false)
    expect(canBeAsked({ ...OCCLUSION, also: ['gone'] }, REFERENCE)).toBe(false)
  })
})
