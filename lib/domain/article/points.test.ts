import { expect, test } from 'vitest'
import type { Tier } from './lesson'
import { pointsOf } from './points'

const fact = (id: string, tier: Tier) => ({ id, tier, statement: { ko: `${id}이다`, en: `It is ${id}` } })
const idsOf = (points: { id: string }[]) => points.map(({ id }) => id)

test('an explanation should touch the core first, and four points at most, in the order of reading', () => {
  const facts = [fact('a', 'support'), fact('b', 'core'), fact('c', 'support'), fact('d', 'core'), fact('e', 'core')]
  expect(idsOf(pointsOf(facts, [], 'ko'))).toEqual(['a', 'b', 'd', 'e'])
  expect(pointsOf(facts, [], 'en')[1]).toEqual({ id: 'b', text: 'It is b' })
})

test('of one fact alone it should touch what the lesson promised', () => {
  expect(pointsOf([fact('a', 'core')], ['이것', '저것', '그것'], 'ko').map(({ text }) => text)).toEqual([
    ...['이것', '저것', '그것'],
  ])
})

test('where nothing was promised, one fact is one point', () => {
  expect(idsOf(pointsOf([fact('a', 'core')], [], 'ko'))).toEqual(['a'])
})
