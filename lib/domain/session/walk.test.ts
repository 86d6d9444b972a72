import { describe, expect, test } from 'vitest'
import type { Card } from '../study/card'
import type { QueueItem } from './queue'
import { beginSession } from './session'
import { beginWalk, cardNow, type Walk, walk } from './walk'

function begin(count: number): Walk {
  const items = Array.from(
    { length: count },
    (_, index) => ({ factId: `f${index}`, card: { due: 'old' }, groups: [] as string[] }) as unknown as QueueItem,
  )
  let next = 0
  return beginWalk(beginSession(items, () => `s${next++}`))
}

function answer(current: Walk, verdict: 'right' | 'wrong', due = 'new'): Walk {
  return walk(current, {
    type: 'answer',
    response: { text: '' },
    grading: { verdict, evidence: { rule: 'test' }, easyEligible: false },
    confidence: null,
    relearnId: 'again',
    cardAfter: current.shown?.source === 'review' ? ({ due } as Card) : null,
  })
}

const next = (current: Walk) => walk(current, { type: 'next' })
const undo = (current: Walk) => walk(current, { type: 'undo', showingId: 'anew' })

describe('a session on the screen', () => {
  test('keeps the answered question in view until the learner goes on', () => {
    const answered = answer(begin(2), 'right')
    expect(answered.shown?.showingId).toBe('s0')
    expect(next(answered).shown?.showingId).toBe('s1')
    expect(next(next(answered)).shown?.showingId).toBe('s1')
  })

  test('takes one answer to a showing, however often the key is pressed', () => {
    const once = answer(begin(2), 'right')
    expect(answer(once, 'wrong')).toBe(once)
  })

  test('has nothing to show after the last, and has it again after an undo', () => {
    const ended = next(answer(begin(1), 'right'))
    expect(ended.shown).toBeNull()
    expect(undo(ended)).toMatchObject({ isAnswered: false, shown: { showingId: 'anew', item: { factId: 'f0' } } })
  })

  test('knows the card that the counted answer led to, also at its repeat', () => {
    const missed = answer(begin(1), 'wrong', 'tomorrow')
    const again = next(missed)
    expect(again.shown?.source).toBe('relearn')
    const repeated = answer(again, 'right')
    expect(again.shown && cardNow(repeated, again.shown).due).toBe('tomorrow')
    const fresh = begin(1)
    expect(fresh.shown && cardNow(fresh, fresh.shown).due).toBe('old')
  })
})
