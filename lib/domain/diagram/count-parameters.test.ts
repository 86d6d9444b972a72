import { describe, expect, test } from 'vitest'
import { diagramOf, REFERENCE } from '../reference/testing/built-in'
import { countInWords, countParameters, shareInWords, totalOf } from './count-parameters'
import { kindsOf, SHEET } from './layout-parameters'

describe('parameters are counted from what people set', () => {
  test('and come to the size by which GPT-3 is known', () => {
    expect(totalOf(countParameters(diagramOf('parameters').dimensions)) / 1e9).toBeCloseTo(174.6, 1)
  })

  test('and to that of GPT-2, which is published to the last number', () => {
    expect(totalOf(countParameters({ layers: 12, width: 768, vocabulary: 50257, context: 1024 }))).toBe(124439808)
  })

  test('each kind once, together the whole sheet', () => {
    const kinds = kindsOf(diagramOf('parameters'), { reference: REFERENCE, language: 'ko' })
    expect(kinds.reduce((sum, { cells }) => sum + cells, 0)).toBe(SHEET)
    expect(kinds[0]?.text).toMatch(/^가중치: 1739억 \(99.6%\)$/)
    expect(kinds.at(-1)?.text).toContain('한 칸도')
  })

  test('and are said as people say them', () => {
    expect(countInWords(173946175488, 'en')).toBe('173.9 billion')
    expect(shareInWords(0.0000877, 'ko')).toBe('0.009%')
  })
})
