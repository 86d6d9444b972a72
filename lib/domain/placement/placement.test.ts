import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Course, Fact, Lesson } from '../article/lesson'
import type { QuestionVersion } from '../question/question'
import type { Card } from '../study/card'
import { choosePlacement, isFoundKnown, PLACEMENT_QUESTIONS } from './placement'

const KINDS = ['single', 'typed', 'cloze'] as const

/** Numbers that look like dice and follow from a seed. */
function diceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return state / 2 ** 32
  }
}

function aFact(id: string, change: Partial<Fact> = {}): Fact {
  return { id, tier: 'core', flag: 'ok', ...change } as Fact
}

function aLesson(position: number, factIds: string[]): Lesson {
  return { id: `l${position}`, slug: `lesson-${position}`, position, factIds } as Lesson
}

/** So many lessons of three facts: one core, one debated, one for support. */
function aCourse(lessons: number): Course {
  const numbers = Array.from({ length: lessons }, (_, index) => index + 1)
  return {
    facts: numbers.flatMap((number) => [
      aFact(`f${number}.a`),
      aFact(`f${number}.b`, { flag: 'debatable' }),
      aFact(`f${number}.c`, { tier: 'support' }),
    ]),
    lessons: numbers.map((number) => aLesson(number, [`f${number}.a`, `f${number}.b`, `f${number}.c`])),
  } as Course
}

const versionsOf = (factId: string) =>
  KINDS.map((kind) => ({ id: `${factId}-${kind}`, factId, body: { kind } }) as unknown as QuestionVersion)
const aCard = (factId: string, change: Partial<Card>) =>
  ({ factId, enrolled: false, decided: false, answers: 0, ...change }) as Card
const choose = (lessons: number, seed = 1, cards: Card[] = []) =>
  choosePlacement({ course: aCourse(lessons), cards, versionsOf, random: diceOf(seed) })

describe('a placement', () => {
  test('asks eight questions of eight lessons, in the order of the course', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const positions = choose(12, seed).map(({ lesson }) => lesson.position)
        expect(positions).toHaveLength(PLACEMENT_QUESTIONS)
        expect(positions).toEqual([...new Set(positions)].sort((one, other) => one - other))
      }),
    )
  })

  test('leaves no three lessons in a row out', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const positions = [0, ...choose(12, seed).map(({ lesson }) => lesson.position), 13]
        const gaps = positions.slice(1).map((position, index) => position - (positions[index] ?? 0))
        expect(Math.max(...gaps)).toBeLessThanOrEqual(2)
      }),
    )
  })

  test('asks core facts that are not debated, and nothing that has to be typed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const { fact, version } of choose(12, seed)) {
          expect(fact.id).toMatch(/\.a$/)
          expect(version.body.kind).not.toBe('typed')
        }
      }),
    )
  })

  test('asks the same from the same seed, and something else from another', () => {
    const asked = (seed: number) => choose(12, seed).map(({ version }) => version.id)
    expect(asked(7)).toEqual(asked(7))
    expect(new Set([1, 2, 3, 4, 5].map((seed) => asked(seed).join())).size).toBeGreaterThan(1)
  })

  test('asks fewer where fewer lessons are new, and none where all are begun', () => {
    expect(choose(3)).toHaveLength(3)
    expect(choose(3, 1, [aCard('f2.c', { answers: 1 })]).map(({ lesson }) => lesson.position)).toEqual([1, 3])
    expect(choose(1, 1, [aCard('f1.a', { decided: true })])).toEqual([])
  })

  test('asks again of a lesson whose mark was taken back', () => {
    expect(choose(1, 1, [aCard('f1.a', {}), aCard('f1.c', {})])).toHaveLength(1)
  })

  test('marks every fact of the lesson that a review can ask', () => {
    expect(choose(1)[0]?.factIds).toEqual(['f1.a', 'f1.b', 'f1.c'])
  })
})

test('a lesson is found known by a right answer that was not called a guess', () => {
  expect(isFoundKnown('right', 'sure')).toBe(true)
  expect(isFoundKnown('right', null)).toBe(true)
  expect(isFoundKnown('right', 'guess')).toBe(false)
  expect(isFoundKnown('wrong', 'sure')).toBe(false)
})
