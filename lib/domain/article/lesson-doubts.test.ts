import { describe, expect, test } from 'vitest'
import { draftCourse } from './draft-course'
import { doubtsOfLesson } from './lesson-doubts'
import { estimatedMinutes } from './sittings'
import { aBlock, aLesson } from './testing/a-lesson'

const facts = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `star.${from + at}`)
const told = (first: number, second: number, pause?: string, minutes?: number) => {
  const lesson = aLesson([aBlock('birth', facts(first)), aBlock('death', facts(second, first))], pause ? { pause } : {})
  const doubts = doubtsOfLesson({ ...lesson, minutes: minutes ?? estimatedMinutes(lesson.text) })
  return doubts.map(({ message }) => message)
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

describe('an import says on which line the lesson is named', () => {
  const warningsOf = (ko: string) => {
    const drafted = draftCourse({ articles: { ko }, facts: null, questions: null })
    return drafted.ok ? drafted.warnings : drafted.problems
  }
  const many = `<!-- facts: ${facts(10).join(' ')} -->`

  test('in the front matter', () => {
    const front = '---\nlessons:\n  - title: 별\n    slug: stars\n    minutes: 9\n    sections: [what]\n---\n'
    expect(warningsOf(`${front}# 별 {#what}\n\n글\n\n${many}\n`)).toMatchObject([
      { language: 'ko', line: 4, code: 'long-lesson' },
      { language: 'ko', line: 4, code: 'other-minutes' },
    ])
  })

  test('or its heading, where there is none', () => {
    expect(warningsOf(`# 해\n\n글\n\n# 별\n\n글\n\n${many}\n`)).toMatchObject([{ line: 5, code: 'long-lesson' }])
  })
})
