import { expect, test } from 'vitest'
import type { QuestionVersion } from '../question/question'
import { fractionOf } from '../study/scheduling'
import { type Walk, walkCourse } from './walk-course'

const FACTS = Array.from({ length: 12 }, (_, at) => `fact.${at}`)

function versionsOf(factId: string): QuestionVersion[] {
  const text = { prompt: '', hint: '', options: [] }
  const body = { kind: 'single', key: '', text: { ko: text, en: text } } as const
  return ['a', 'b', 'c'].map((name) => ({
    ...{ id: `${factId}-${name}`, questionId: `${factId}-${name}`, factId, revision: 1, asOf: null, body },
  }))
}

function dice(seed: string) {
  let thrown = 0
  return () => fractionOf(`${seed} ${thrown++}`)
}

const aWalk = (change: Partial<Walk> = {}): Walk => ({
  ...{ sittings: [FACTS.slice(0, 6), FACTS.slice(6)], versionsOf, days: 60, minutes: 10, firstRight: 0.8 },
  ...{ desiredRetention: 0.9, random: dice('first'), ...change },
})

test('a learner who comes every day recalls about as much as they wished for', () => {
  const { reviews, recalled, predictedRecall } = walkCourse(aWalk())
  const asked = reviews.reduce((sum, count) => sum + count, 0)
  expect(asked).toBeGreaterThan(30)
  expect(recalled / asked).toBeGreaterThan(0.8)
  expect(predictedRecall).toBeGreaterThan(0.9)
})

test('who wishes to recall more is asked more', () => {
  const total = (desiredRetention: number) =>
    walkCourse(aWalk({ desiredRetention })).reviews.reduce((sum, count) => sum + count, 0)
  expect(total(0.95)).toBeGreaterThan(total(0.85))
})

test('each fact is asked in more than one wording', () => {
  const { variants } = walkCourse(aWalk())
  expect([...variants.values()].filter((count) => count > 1).length).toBeGreaterThan(10)
})

test('nothing is asked of a time box that holds one card but that card', () => {
  expect(Math.max(...walkCourse(aWalk({ minutes: 0 })).reviews)).toBe(1)
})
