import { expect, test } from 'vitest'
import { OCCLUSION } from '../question/testing/occlusion'
import { REFERENCE } from '../reference/testing/built-in'
import { coverProblems } from './cover-problems'

test('a cover that does not fit is told of with what to do about it when a course is brought in', () => {
  const question = { id: 'q', factId: 'f', use: 'review' as const, asOf: null, body: { ...OCCLUSION, diagram: 'maps' } }
  const [first] = coverProblems([question], REFERENCE)
  expect(first).toMatch(/^question q: diagram-missing \(ko, diagram\): diagrams.json has no maps; name one of pipeline/)
  expect(coverProblems([{ ...question, body: OCCLUSION }], REFERENCE)).toEqual([])
})
