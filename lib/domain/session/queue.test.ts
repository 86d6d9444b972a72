import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { QuestionKind, QuestionVersion } from '../question/question'
import type { Card } from '../study/card'
import { buildQueue, type QueueInput } from './queue'
import { variantFor } from './variant'

const TODAY = '2026-03-10'
const nothing: Omit<Card, 'factId'> = {
  enrolled: true,
  state: 'new',
  stability: null,
  difficulty: null,
  due: null,
  answers: 0,
  lapses: 0,
  leechLapses: 0,
  lastAnsweredAt: null,
  lastAnsweredDay: null,
  lastEligible: false,
  decided: false,
  suspensions: [],
  buriedUntil: null,
  updatedRevision: null,
}
const aCard = (factId: string, changes: Partial<Card> = {}): Card => ({
  ...nothing,
  factId,
  state: 'review',
  stability: 5,
  difficulty: 5,
  due: TODAY,
  lastAnsweredDay: '2026-03-05',
  ...changes,
})
const aVersion = (questionId: string, kind: QuestionKind = 'single') =>
  ({ id: `${questionId}-1`, questionId, body: { kind } }) as QuestionVersion
const aNewCard = (factId: string): Card => ({ ...nothing, factId })

function queueOf(cards: Card[], changes: Partial<QueueInput> = {}): string[] {
  const input = {
    cards,
    versionsOf: (factId: string) => [aVersion(factId)],
    lastQuestionOf: () => null,
    groupsOf: () => [],
    today: TODAY,
    minutes: 10,
    newLeft: 5,
    random: () => 0,
    ...changes,
  }
  return buildQueue(input).map(({ factId }) => factId)
}

describe('the queue of a session', () => {
  test('asks what is due and leaves what is not, is dropped, suspended or buried', () => {
    const others = [
      { due: '2026-03-11' },
      { enrolled: false },
      { suspensions: ['leech'] },
      { buriedUntil: '2026-03-11' },
    ]
    expect(queueOf([aCard('due'), ...others.map((changes, index) => aCard(`other${index}`, changes))])).toEqual(['due'])
    expect(queueOf([aCard('back', { buriedUntil: TODAY })])).toEqual(['back'])
  })

  test('introduces so many new ones and no more', () => {
    expect(queueOf(['a', 'b', 'c'].map(aNewCard), { newLeft: 2 })).toEqual(['a', 'b'])
  })

  test('begins lightly: so many cards at most, those likeliest still there', () => {
    const backlog = [1, 5, 20, 2, 80].map((stability) => aCard(`s${stability}`, { stability }))
    expect(queueOf(backlog, { most: 2 })).toEqual(['s80', 's20'])
  })

  test('skips a fact without a published question', () => {
    expect(
      queueOf([aCard('a'), aCard('b')], { versionsOf: (factId) => (factId === 'a' ? [] : [aVersion(factId)]) }),
    ).toEqual(['b'])
  })

  test('takes in a backlog what is likeliest still there, as much as fits the time box', () => {
    const backlog = [1, 5, 20, 2, 80].map((stability) => aCard(`s${stability}`, { stability }))
    expect(queueOf(backlog, { minutes: 1 })).toEqual(['s80', 's20', 's5'])
  })

  test('reckons with the seconds of a kind, and never comes empty where something is due', () => {
    expect(queueOf([aCard('a'), aCard('b'), aCard('c')], { minutes: 2, secondsOf: () => 60 })).toHaveLength(2)
    expect(queueOf([aCard('a'), aCard('b')], { minutes: 1, secondsOf: () => 90 })).toHaveLength(1)
  })

  test('keeps look-alikes apart where it can, and asks them all where it cannot', () => {
    const groupsOf = (factId: string) => [factId.charAt(0)]
    const apart = queueOf(
      ['a1', 'a2', 'b1', 'b2'].map((factId) => aCard(factId)),
      { groupsOf },
    )
    expect(apart.map((factId) => factId.charAt(0))).toEqual(['a', 'b', 'a', 'b'])
    expect(
      queueOf(
        ['a1', 'a2'].map((factId) => aCard(factId)),
        { groupsOf },
      ),
    ).toHaveLength(2)
  })

  test('asks each fact once at most, whatever the dice', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(60), { maxLength: 40 }),
        fc.nat(12),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (facts, minutes, dice) => {
          const random = () => dice.next().value
          const queue = queueOf(
            facts.map((fact) => aCard(`${fact % 4}-${fact}`)),
            { minutes, random, groupsOf: (factId) => [factId.charAt(0)] },
          )
          expect(new Set(queue).size).toBe(queue.length)
          expect(queue.length).toBeLessThanOrEqual(Math.max(1, minutes * 3))
        },
      ),
    )
  })
})

describe('the wording of a card', () => {
  const versions = [aVersion('choose'), aVersion('fill', 'cloze'), aVersion('write', 'typed')]
  const kindAt = (stability: number | null, of = versions, last: string | null = null) =>
    variantFor(aCard('a', { stability }), of, last, () => 0)?.questionId

  test('loses its cues as the memory firms: recognised, cued, produced', () => {
    expect([null, 2.9, 3, 13.9, 14, 60].map((stability) => kindAt(stability))).toEqual([
      'choose',
      'choose',
      'fill',
      'fill',
      'write',
      'write',
    ])
  })

  test('is one that shows the new meaning while a change of meaning stands unanswered', () => {
    const changed = { ...aVersion('write', 'typed'), revision: 2 }
    const marked = aCard('a', { stability: 1, updatedRevision: 2 })
    const asked = (of: typeof versions) => variantFor(marked, of, 'write', () => 0)?.questionId
    expect(asked([aVersion('choose'), aVersion('fill', 'cloze'), changed])).toBe('write')
    expect(asked(versions)).toBe('choose')
  })

  test('is the nearest that exists', () => {
    expect(kindAt(60, versions.slice(0, 2))).toBe('fill')
    expect(kindAt(1, versions.slice(2))).toBe('write')
    expect(kindAt(1, [])).toBeUndefined()
  })

  test('is not the one asked last, unless there is no other', () => {
    expect(kindAt(5, versions, 'fill')).not.toBe('fill')
    expect(kindAt(5, versions.slice(1, 2), 'fill')).toBe('fill')
  })
})
