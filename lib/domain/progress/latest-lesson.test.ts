import { expect, test } from 'vitest'
import { latestLesson } from './latest-lesson'
import type { FactMemory, LessonMemories } from './progress'

const fact = (factId: string, recall: number | null = 1) => ({ factId, recall }) as FactMemory
const lesson = (slug: string, ...facts: FactMemory[]) => ({ slug, facts }) as LessonMemories
const LESSONS = [lesson('one', fact('a'), fact('b')), lesson('two', fact('c'), fact('d'), fact('e', null))]

test('what was learned last is the lesson of the latest answer, with what it asked on that day', () => {
  const answers = [
    { factId: 'd', day: '2026-03-02' },
    { factId: 'a', day: '2026-03-02' },
    { factId: 'c', day: '2026-03-01' },
  ]
  const found = latestLesson(answers, LESSONS)
  expect(found?.lesson.slug).toBe('two')
  expect([found?.day, found?.facts.map(({ factId }) => factId)]).toEqual(['2026-03-02', ['d']])
})

test('what is no longer taught, or no longer remembered, is passed over', () => {
  const answers = [
    { factId: 'gone', day: '2026-03-03' },
    { factId: 'e', day: '2026-03-02' },
    { factId: 'b', day: '2026-03-01' },
  ]
  expect(latestLesson(answers, LESSONS)?.facts.map(({ factId }) => factId)).toEqual(['b'])
  expect(latestLesson([], LESSONS)).toBeNull()
})
