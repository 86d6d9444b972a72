import { describe, expect, test } from 'vitest'
import { estimatedMinutes, sittingsOf, sittingToRead } from './sittings'
import { aBlock, aLesson } from './testing/a-lesson'

const checks = (count: number) => ({ checks: Array.from({ length: count }, (_, at) => `q${at}`) })
const BLOCKS = [
  aBlock('birth', ['star.1', 'star.2'], checks(4)),
  aBlock('colour', ['star.3'], checks(4)),
  aBlock('death', ['star.3', 'star.4'], checks(8)),
]

describe('a lesson', () => {
  test('without a pause is one sitting', () => {
    const lesson = aLesson(BLOCKS)
    expect(sittingsOf(lesson)).toEqual([
      { number: 1, minutes: 14, blockIds: ['birth', 'colour', 'death'], factIds: lesson.factIds },
    ])
  })

  test('with a pause is two, and each fact belongs to the one that tells it first', () => {
    expect(sittingsOf(aLesson(BLOCKS, { pause: 'colour' }))).toEqual([
      { number: 1, minutes: 7, blockIds: ['birth', 'colour'], factIds: ['star.1', 'star.2', 'star.3'] },
      { number: 2, minutes: 7, blockIds: ['death'], factIds: ['star.4'] },
    ])
  })

  test('has its minutes shared out by what is asked of the reader in each', () => {
    const [first, second] = sittingsOf(
      aLesson([aBlock('a', ['1'], checks(1)), aBlock('b', ['2'], checks(14))], { pause: 'a' }),
    )
    expect(first?.minutes).toBeLessThan(second?.minutes ?? 0)
    expect((first?.minutes ?? 0) + (second?.minutes ?? 0)).toBe(14)
  })

  test.each(['nowhere', 'death'])('stays one sitting where its stored pause is %s, with nothing behind it', (pause) => {
    expect(sittingsOf(aLesson(BLOCKS, { pause }))).toHaveLength(1)
  })

  test('that tells a fact in no block has it in its last sitting', () => {
    const lesson = { ...aLesson(BLOCKS, { pause: 'birth' }), factIds: ['star.1', 'untold'] }
    expect(sittingsOf(lesson).map(({ factIds }) => factIds)).toEqual([['star.1'], ['untold']])
  })

  test('whose author names no minutes takes those of its sittings together', () => {
    const { text } = aLesson(BLOCKS, { pause: 'colour' })
    const minutes = estimatedMinutes(text)
    expect(sittingsOf({ ...aLesson(BLOCKS, { pause: 'colour' }), minutes }).map((sitting) => sitting.minutes)).toEqual([
      ...[6, 6],
    ])
    expect(minutes).toBe(12)
  })
})

describe('a reader goes on', () => {
  const sittings = sittingsOf(aLesson(BLOCKS, { pause: 'colour' }))
  const at = (...met: string[]) => {
    const isMet = (factId: string) => met.includes(factId)
    return sittingToRead(sittings, { isMet, isNew: (factId) => !isMet(factId) })?.number ?? null
  }

  test('at the first sitting until all of its facts are known, also by who began with the second', () => {
    expect([at(), at('star.1', 'star.2'), at('star.4')]).toEqual([1, 1, 1])
  })

  test('at the second then, and nowhere once everything is known', () => {
    expect(at('star.1', 'star.2', 'star.3')).toBe(2)
    expect(at('star.1', 'star.2', 'star.3', 'star.4')).toBeNull()
  })

  test('at the first, who has met nothing, also where nothing in it is asked', () => {
    const isNew = (factId: string) => factId === 'star.4'
    expect(sittingToRead(sittings, { isNew, isMet: () => false })?.number).toBe(1)
    expect(sittingToRead(sittings, { isNew, isMet: (factId) => factId === 'star.1' })?.number).toBe(2)
  })
})
