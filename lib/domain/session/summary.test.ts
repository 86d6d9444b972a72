import { describe, expect, test } from 'vitest'
import type { Card } from '../study/card'
import type { Confidence } from '../study/events'
import type { QueueItem } from './queue'
import type { Answered } from './session'
import { summaryOf } from './summary'

const TODAY = '2026-03-10'

function anAnswer(
  factId: string,
  verdict: 'right' | 'wrong',
  changes: Partial<Answered> = {},
  stability = 4,
): Answered {
  return {
    showingId: `${factId}-shown`,
    item: { factId, card: { stability } } as QueueItem,
    source: 'review',
    response: { text: '' },
    grading: { verdict, evidence: { rule: 'test' }, easyEligible: false },
    confidence: null,
    ...changes,
  }
}

const aCard = (stability: number, due: string) => ({ stability, due }) as Card

function summarise(answered: Answered[], cardsAfter: Record<string, Card> = {}) {
  return summaryOf({ answered, cardsAfter, today: TODAY, othersTomorrow: 2 })
}

describe('the summary of a session', () => {
  test('counts each fact once, by its first answer', () => {
    const repeat = anAnswer('b', 'right', { source: 'relearn', showingId: 'again' })
    const summary = summarise([anAnswer('a', 'right'), anAnswer('b', 'wrong'), repeat])
    expect(summary).toMatchObject({ recalled: 1, relearned: 1 })
    expect(summary.facts).toEqual([
      { factId: 'a', isMissed: false },
      { factId: 'b', isMissed: true },
    ])
    expect(summary.missed.map(({ item }) => item.factId)).toEqual(['b'])
  })

  test('compares the median of memories that were there before with the same after', () => {
    const answered = [anAnswer('a', 'right', {}, 2), anAnswer('b', 'right', {}, 6), anAnswer('c', 'right', {}, 40)]
    const after = { 'a-shown': aCard(5, TODAY), 'b-shown': aCard(13, TODAY), 'c-shown': aCard(80, TODAY) }
    expect(summarise(answered, after).horizon).toEqual({ before: 6, after: 13, count: 3 })
    expect(summarise(answered.slice(0, 2), after).horizon).toEqual({ before: 4, after: 9, count: 2 })
  })

  test('says nothing of a horizon where every memory is new', () => {
    const fresh = anAnswer('a', 'right')
    fresh.item.card.stability = null
    expect(summarise([fresh], { 'a-shown': aCard(2, TODAY) }).horizon).toBeNull()
  })

  test('holds what was said to be sure against what was right', () => {
    const said = (confidence: Confidence) => ({ confidence })
    const answered = [
      anAnswer('a', 'right', said('sure')),
      anAnswer('b', 'wrong', said('sure')),
      anAnswer('c', 'wrong', said('guess')),
    ]
    expect(summarise(answered).sure).toEqual({ answers: 2, missed: 1 })
  })

  test('adds to tomorrow what this session brings back then', () => {
    const after = { 'a-shown': aCard(1, '2026-03-11'), 'b-shown': aCard(9, '2026-03-19') }
    expect(summarise([anAnswer('a', 'wrong'), anAnswer('b', 'right')], after).tomorrow).toBe(3)
  })
})
