import { expect, test } from 'vitest'
import { doubtsOfLesson } from './lesson-doubts'
import { estimatedMinutes } from './sittings'
import { aBlock, aLesson } from './testing/a-lesson'

const facts = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `star.${from + at}`)
const told = (first: number, second: number, pause?: string, minutes?: number) => {
  const lesson = aLesson([aBlock('birth', facts(first)), aBlock('death', facts(second, first))], pause ? { pause } : {})
  return doubtsOfLesson({ ...lesson, minutes: minutes ?? estimatedMinutes(lesson.text) })
}

test('a lesson of nine facts is one sitting', () => {
  expect(told(5, 4)).toEqual([])
})

test('one of ten should pause in the middle', () => {
  expect(told(5, 5)).toEqual(['lesson stars: 10 facts in one sitting: let it pause in the middle (`pause: SECTION`)'])
  expect(told(5, 5, 'birth')).toEqual([])
})

test('an author is told of minutes that lie far from the estimate', () => {
  expect(told(1, 1, undefined, 2)).toEqual([])
  expect(told(1, 1, undefined, 8)).toEqual([
    'lesson stars: says 8 minutes, and takes about 2: leave `minutes` out, or mend it',
  ])
})
