import { describe, expect, test } from 'vitest'
import { diagramOf } from '../reference/testing/built-in'
import type { LessonText } from './lesson'
import { strayDiagrams, unusedDiagrams } from './stray-diagrams'

const STEPS = diagramOf('steps')
const TIMELINE = diagramOf('timeline')

describe('a mark of a lesson', () => {
  const block = (diagrams: string[]) => ({ diagrams }) as unknown as LessonText['blocks'][number]
  const lesson = (names: string[]) => {
    const text = { title: '', outcomes: [], predictions: [], blocks: [block(names)] }
    return { slug: 'five-steps', text: { ko: text, en: text } }
  }

  test('that names no diagram is said once', () => {
    const problems = strayDiagrams([STEPS], [lesson(['pipeline', 'pipelin'])])
    expect(problems).toEqual(['lesson five-steps draws diagram pipelin, which does not exist'])
  })

  test('is owed to every diagram', () => {
    expect(unusedDiagrams([STEPS, TIMELINE], [lesson(['pipeline'])])).toEqual([
      'diagrams.json: drivers is drawn in no lesson',
    ])
  })
})
