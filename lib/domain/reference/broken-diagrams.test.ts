import { describe, expect, test } from 'vitest'
import { brokenDiagrams } from './broken-diagrams'
import type { Diagram } from './diagram'
import { DiagramFile } from './diagram-schema'
import { diagramOf, FACTS, REFERENCE } from './testing/built-in'

const brokenWith = (diagram: Diagram) => brokenDiagrams({ ...REFERENCE, diagrams: [diagram] }, FACTS)
const STEPS = diagramOf('steps')
const TIMELINE = diagramOf('timeline')
const [LANE] = TIMELINE.lanes
const EVENT = LANE?.events[0]

describe('the diagrams of the course', () => {
  test('hold together', () => {
    expect(brokenDiagrams(REFERENCE, FACTS)).toEqual([])
  })

  test.each<[string, Diagram, string]>([
    ['a fact', { ...STEPS, facts: ['pipe.9'] }, 'pipeline names fact pipe.9, which does not exist'],
    ['a term', { ...STEPS, steps: [{ term: 'stew' }] }, 'pipeline names term stew, which does not exist'],
    ['a name', { ...STEPS, steps: [{ name: 'stew' }] }, 'pipeline names entry stew, which does not exist'],
    ['a source', { ...diagramOf('parameters'), source: 'stew' }, 'parameters names source stew, which does not exist'],
    ['a year', { ...diagramOf('parameters'), source: 'sedaily' }, 'parameters takes a year from sedaily'],
    ['a date of another fact', dated('bg.algo.1', 'meta-2024'), 'drivers dates fact bg.algo.1 by meta-2024'],
  ])('are refused for %s that does not hold', (_, diagram, problem) => {
    expect(brokenWith(diagram).join('\n')).toContain(problem)
  })

  test('are refused where a place would look ahead', () => {
    const links = diagramOf('links')
    expect(DiagramFile.safeParse({ ...links, from: links.to, to: links.from }).success).toBe(false)
  })

  test('are refused in one language only', () => {
    expect(DiagramFile.safeParse({ ...STEPS, title: { ko: '다섯 걸음' } }).success).toBe(false)
  })
})

function dated(fact: string, source: string): Diagram {
  return { ...TIMELINE, lanes: [{ label: { term: 'data' }, events: EVENT ? [{ ...EVENT, fact, source }] : [] }] }
}
