import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { QueueItem } from './queue'
import { advance, beginSession, canUndo, type Session } from './session'

const itemOf = (factId: string, groups: string[] = []) => ({ factId, groups }) as unknown as QueueItem
const grading = (verdict: 'right' | 'wrong') => ({ verdict, evidence: { rule: 'test' }, easyEligible: false })

function begin(count: number): Session {
  let next = 0
  const items = Array.from({ length: count }, (_, index) => itemOf(`f${index}`))
  return beginSession(items, () => `showing-${next++}`)
}

function answer(session: Session, verdict: 'right' | 'wrong'): Session {
  const relearnId = `again-${session.answered.length}`
  return advance(session, {
    type: 'answer',
    response: { text: '' },
    grading: grading(verdict),
    confidence: null,
    relearnId,
  })
}

const aside = (session: Session, factId: string) => advance(session, { type: 'aside', act: 'bury', factId })

function done(session: Session, act: 'right' | 'wrong' | 'aside' | 'undo'): Session {
  const factId = session.waiting[0]?.item.factId
  if (act === 'undo') return undo(session)
  if (act === 'aside') return factId ? aside(session, factId) : session
  return answer(session, act)
}

/** All but the names of the showings. */
const told = (session: Session) => ({
  waiting: waiting(session),
  answered: session.answered.map(({ item, source }) => `${item.factId} ${source}`),
  aside: session.aside.map(({ factId }) => factId),
})

const undo = (session: Session) => advance(session, { type: 'undo', showingId: 'anew' })
const waiting = (session: Session) =>
  session.waiting.map(({ item, source }) => (source === 'relearn' ? `${item.factId}*` : item.factId))

describe('a session', () => {
  test('brings a missed card back once, after four others', () => {
    const missed = answer(begin(7), 'wrong')
    expect(waiting(missed)).toEqual(['f1', 'f2', 'f3', 'f4', 'f0*', 'f5', 'f6'])
    const reached = [1, 2, 3, 4].reduce((session) => answer(session, 'right'), missed)
    expect(waiting(answer(reached, 'wrong'))).toEqual(['f5', 'f6'])
  })

  test('brings it back last where fewer than four others remain', () => {
    expect(waiting(answer(begin(3), 'wrong'))).toEqual(['f1', 'f2', 'f0*'])
    expect(waiting(answer(begin(1), 'wrong'))).toEqual(['f0*'])
  })

  test('brings it back later still where it would stand beside its like', () => {
    const groups = ['x', 'y', 'z', 'y', 'x', 'y', 'z', 'x']
    let next = 0
    const items = groups.map((group, index) => itemOf(`f${index}`, [group]))
    const missed = answer(
      beginSession(items, () => `showing-${next++}`),
      'wrong',
    )
    expect(waiting(missed)).toEqual(['f1', 'f2', 'f3', 'f4', 'f5', 'f0*', 'f6', 'f7'])
  })

  test('takes back an answer: its question stands first, as a new showing, and its repeat is gone', () => {
    const back = undo(answer(begin(3), 'wrong'))
    expect(waiting(back)).toEqual(['f0', 'f1', 'f2'])
    expect(back.waiting[0]?.showingId).toBe('anew')
    expect(back.answered).toEqual([])
  })

  test('takes back a repeat as a repeat, and the last answer after the end', () => {
    const ended = answer(answer(begin(1), 'wrong'), 'right')
    expect(waiting(ended)).toEqual([])
    expect(waiting(undo(ended))).toEqual(['f0*'])
    expect(waiting(undo(undo(ended)))).toEqual(['f0'])
  })

  test('takes back twenty answers and no more', () => {
    const all = Array.from({ length: 25 }).reduce<Session>((session) => answer(session, 'right'), begin(25))
    const back = Array.from({ length: 20 }).reduce<Session>((session) => undo(session), all)
    expect(back.answered).toHaveLength(5)
    expect(canUndo(back)).toBe(false)
    expect(undo(back)).toBe(back)
    expect(canUndo(answer(back, 'right'))).toBe(true)
  })

  test('ignores acts that come when there is nothing to act on', () => {
    expect(canUndo(begin(2))).toBe(false)
    expect(undo(begin(2))).toEqual(begin(2))
    expect(answer(begin(0), 'right')).toEqual(begin(0))
  })

  test('puts a card aside, with the repeat that it still had', () => {
    const missed = answer(begin(3), 'wrong')
    expect(waiting(aside(missed, 'f0'))).toEqual(['f1', 'f2'])
    expect(waiting(aside(missed, 'f1'))).toEqual(['f2', 'f0*'])
  })

  test('takes back what was done last, be it an answer or a card put aside', () => {
    const put = aside(answer(begin(4), 'right'), 'f1')
    const answered = answer(put, 'right')
    expect(waiting(answered)).toEqual(['f3'])
    expect(waiting(undo(answered))).toEqual(['f2', 'f3'])
    expect(waiting(undo(undo(answered)))).toEqual(['f1', 'f2', 'f3'])
    expect(waiting(undo(undo(undo(answered))))).toEqual(['f0', 'f1', 'f2', 'f3'])
  })

  test('is after undo as it was before, whatever was done', () => {
    fc.assert(
      fc.property(
        fc.nat(8),
        fc.array(fc.constantFrom('right', 'wrong', 'aside', 'undo'), { maxLength: 30 }),
        (count, acts) => {
          let session = begin(count)
          for (const act of acts) {
            const before = session
            session = done(session, act)
            if (act !== 'undo' && session !== before) expect(told(undo(session))).toEqual(told(before))
          }
        },
      ),
    )
  })

  test('survives being written down and read again', () => {
    const session = answer(begin(3), 'wrong')
    expect(JSON.parse(JSON.stringify(session))).toEqual(session)
  })
})
