import { describe, expect, test } from 'vitest'
import { addDays } from '../time/study-day'
import { type Card, isMet } from './card'
import type { StampedEvent } from './events'
import { byOrder } from './order'
import { replay, replayFact } from './replay'
import { DEFAULT_WEIGHTS, intervalDays, nextMemory } from './scheduling'

const FACT = 'def.1'
const DAY_ONE = '2026-03-01'
const OTHER_WEIGHTS = DEFAULT_WEIGHTS.map((weight, index) => (index === 2 ? weight * 2 : weight))
const weightsOf = (parametersId: string) => (parametersId === 'other' ? OTHER_WEIGHTS : DEFAULT_WEIGHTS)
const scheduling = { parametersId: 'default', desiredRetention: 0.9, maximumIntervalDays: 90, schedulerVersion: 'test' }
const idOf = (number: number) => `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
const dayOf = (number: number) => addDays(DAY_ONE, number)

/** An event at noon of a day (counted from the first), whose number also makes its id and its seq. */
function act(number: number, day: number, fields: object): StampedEvent {
  const common = { id: idOf(number), deviceId: 'phone', seq: number, factId: FACT, zone: 'UTC', dayStart: '04:00' }
  const at = `${dayOf(day)}T12:00:00.000Z`
  return {
    ...common,
    claimedAt: at,
    effectiveAt: at,
    recordedAt: at,
    studyDay: dayOf(day),
    logVersion: 1,
    contentHash: '',
    ...fields,
  } as StampedEvent
}

function anAnswer(
  number: number,
  day: number,
  verdict: 'right' | 'wrong' = 'right',
  fields: object = {},
): StampedEvent {
  const given = {
    questionVersionId: 'v',
    response: { text: '' },
    attempts: [],
    confidence: 'sure',
    hintsUsed: 0,
    optionOrder: [],
  }
  const grading = { verdict, evidence: { rule: 'test' }, easyEligible: false }
  return act(number, day, {
    kind: 'answer',
    ...given,
    language: 'ko',
    durationMs: 1,
    source: 'review',
    grading,
    scheduling,
    questionRevision: 1,
    ...fields,
  })
}

function cardOf(...events: StampedEvent[]): Card {
  const card = replayFact(FACT, events, weightsOf)
  if (!card) throw new Error('no event names the fact')
  return card
}

/** Four lapses: five wrong answers, for the first finds no memory. */
const forgotten = [1, 2, 3, 4, 5].map((number) => anAnswer(number, number, 'wrong'))

describe('an answer', () => {
  test('enrols, rates the memory and is due by its own stability', () => {
    const memory = nextMemory(null, 0, 'good', DEFAULT_WEIGHTS)
    const days = intervalDays({
      ...scheduling,
      stability: memory.stability,
      fuzzSeed: idOf(1),
      weights: DEFAULT_WEIGHTS,
    })
    expect(cardOf(anAnswer(1, 0))).toMatchObject({
      enrolled: true,
      state: 'review',
      ...memory,
      due: dayOf(days),
      answers: 1,
      lapses: 0,
    })
  })

  test('is due on the next study day at the earliest', () => {
    expect(cardOf(anAnswer(1, 0, 'wrong')).due).toBe(dayOf(1))
  })

  test('counts the difference of study days, never of instants: twenty minutes over midnight are no day', () => {
    const late = anAnswer(1, 0, 'right', { effectiveAt: `${dayOf(0)}T23:50:00.000Z` })
    const soon = anAnswer(2, 0, 'right', { effectiveAt: `${dayOf(1)}T00:10:00.000Z` })
    expect(cardOf(late, soon).stability).toBe(
      nextMemory(nextMemory(null, 0, 'good', DEFAULT_WEIGHTS), 0, 'good', DEFAULT_WEIGHTS).stability,
    )
    expect(cardOf(late, anAnswer(2, 1)).stability).toBeGreaterThan(2 * (cardOf(late, soon).stability ?? 0))
  })

  test('after a flight back over the date line counts no negative days', () => {
    const back = anAnswer(2, -1, 'right', { effectiveAt: `${dayOf(1)}T00:00:00.000Z` })
    expect(cardOf(anAnswer(1, 0), back).stability).toBe(
      cardOf(anAnswer(1, 0), { ...back, studyDay: dayOf(0) }).stability,
    )
  })

  test('as a relearn is kept and counts in no field', () => {
    expect(cardOf(anAnswer(1, 0, 'wrong'), anAnswer(2, 0, 'right', { source: 'relearn' }))).toEqual(
      cardOf(anAnswer(1, 0, 'wrong')),
    )
  })

  test('is a lapse only where there was a memory', () => {
    expect(cardOf(anAnswer(1, 0, 'wrong')).lapses).toBe(0)
    expect(cardOf(anAnswer(1, 0), anAnswer(2, 3, 'wrong')).lapses).toBe(1)
  })

  test('is scheduled by what was in force when it was recorded', () => {
    const short = anAnswer(1, 0, 'right', { scheduling: { ...scheduling, maximumIntervalDays: 1 } })
    expect(cardOf(short).due).toBe(dayOf(1))
  })
})

describe('undo and regrade', () => {
  const undo = (number: number, targetId: string, fields = {}) => act(number, 9, { kind: 'undo', targetId, ...fields })
  const regrade = (number: number, verdict: string) =>
    act(number, 9, {
      kind: 'regrade',
      targetId: idOf(2),
      grading: { verdict, evidence: { rule: 'dispute' }, easyEligible: false },
      why: 'alias',
    })

  test('an undone answer counts as never given, and no longer enrols', () => {
    const undone = cardOf(anAnswer(1, 0), anAnswer(2, 3, 'wrong'), undo(3, idOf(2)))
    expect(undone).toEqual(cardOf(anAnswer(1, 0)))
    expect(cardOf(anAnswer(1, 0), undo(3, idOf(1)))).toMatchObject({
      enrolled: false,
      state: 'new',
      due: null,
      answers: 0,
    })
  })

  test('an undo waits for an answer that comes later, and works though it sorts before it', () => {
    const early = undo(3, idOf(2), { effectiveAt: `${dayOf(-5)}T12:00:00.000Z` })
    expect(cardOf(anAnswer(1, 0), early)).toEqual(cardOf(anAnswer(1, 0)))
    expect(cardOf(anAnswer(1, 0), anAnswer(2, 3, 'wrong'), early)).toEqual(cardOf(anAnswer(1, 0)))
  })

  test('an undone reset was never there, whatever was answered since', () => {
    const reset = act(3, 4, { kind: 'reset' })
    const before = [anAnswer(1, 0), anAnswer(2, 3, 'wrong')]
    expect(cardOf(...before, reset, undo(4, idOf(3)))).toEqual(cardOf(...before))
    expect(cardOf(...before, reset, anAnswer(5, 6), undo(6, idOf(3)))).toEqual(cardOf(...before, anAnswer(5, 6)))
  })

  test('an undo of another fact touches nothing here', () => {
    expect(cardOf(anAnswer(1, 0), undo(3, idOf(1), { factId: 'intro.1' }))).toEqual(cardOf(anAnswer(1, 0)))
  })

  test('the last regrade wins, and undo beats it', () => {
    const disputed = [anAnswer(1, 0), anAnswer(2, 3, 'wrong')]
    expect(cardOf(...disputed, regrade(4, 'wrong'), regrade(5, 'right'))).toEqual(
      cardOf(anAnswer(1, 0), anAnswer(2, 3)),
    )
    expect(cardOf(...disputed, regrade(4, 'right'), undo(5, idOf(2)))).toEqual(cardOf(anAnswer(1, 0)))
  })
})

describe('what a learner says of a fact', () => {
  const say = (number: number, kind: string, fields = {}) => act(number, number, { kind, ...fields })

  test('a fact dropped stays dropped when an answer follows, until it is kept again', () => {
    expect(cardOf(say(1, 'withdraw'), anAnswer(2, 2))).toMatchObject({ enrolled: false, answers: 1 })
    expect(cardOf(say(1, 'withdraw'), anAnswer(2, 2), say(3, 'enrol')).enrolled).toBe(true)
  })

  test('suspension is a set of reasons, and resume names one', () => {
    const both = [
      say(1, 'suspend', { reason: 'mine' }),
      say(2, 'suspend', { reason: 'exam' }),
      say(3, 'suspend', { reason: 'mine' }),
    ]
    expect(cardOf(...both).suspensions).toEqual(['exam', 'mine'])
    expect(cardOf(...both, say(4, 'resume', { reason: 'mine' })).suspensions).toEqual(['exam'])
  })

  test('known enrols, is due in seven days and makes no memory', () => {
    expect(cardOf(say(1, 'known'))).toMatchObject({
      enrolled: true,
      state: 'new',
      stability: null,
      due: dayOf(8),
      answers: 0,
    })
  })

  test('what was found known and taken back leaves the fact unmet, wherever the undo stands', () => {
    const known = say(1, 'known')
    const back = say(2, 'undo', { targetId: known.id })
    const early = { ...back, effectiveAt: `${dayOf(0)}T00:00:00.000Z` }
    for (const undo of [back, early]) {
      expect(isMet(cardOf(known, undo))).toBe(false)
      expect(cardOf(known, undo)).toMatchObject({ enrolled: false, decided: false, due: null })
      expect(cardOf(known, undo, anAnswer(3, 4))).toEqual(cardOf(anAnswer(3, 4)))
    }
  })

  test('found known again after that, it is due a week from then', () => {
    const events = [say(1, 'known'), say(2, 'undo', { targetId: idOf(1) }), say(3, 'known')]
    expect(cardOf(...events)).toMatchObject({ enrolled: true, due: dayOf(10) })
  })

  test('what was answered before it was found known keeps its own day, in whichever order they arrive', () => {
    const [answered, known] = [anAnswer(1, 1), say(2, 'known')]
    expect(cardOf(known, answered)).toEqual(cardOf(answered, known))
    expect(cardOf(known, answered).due).toBe(cardOf(answered).due)
  })

  test('an answer of a placement is kept and neither enrols nor rates', () => {
    const asked = anAnswer(1, 1, 'wrong', { source: 'placement' })
    expect(isMet(cardOf(asked))).toBe(false)
    expect(cardOf(asked, anAnswer(2, 2))).toEqual(cardOf(anAnswer(2, 2)))
    expect(cardOf(asked, say(2, 'known'))).toEqual(cardOf(say(2, 'known')))
  })

  test('after a week it is asked as new, and its answer makes the first memory', () => {
    const [known, review] = [say(1, 'known'), anAnswer(2, 8)]
    expect(cardOf(known, review)).toEqual({ ...cardOf(review), decided: true })
  })

  test('the last bury wins, and answers do not clear it', () => {
    const buried = [say(1, 'bury', { until: '2026-05-01' }), say(2, 'bury', { until: '2026-04-01' })]
    expect(cardOf(...buried, anAnswer(3, 3)).buriedUntil).toBe('2026-04-01')
  })

  test('reset clears memory, counts, bury and mark; it keeps enrolment and the learner’s own suspension', () => {
    const before = [
      anAnswer(1, 1),
      say(2, 'suspend', { reason: 'mine' }),
      say(3, 'bury', { until: '2026-05-01' }),
      say(4, 'changed', { revision: 2 }),
    ]
    const cleared = {
      state: 'new',
      stability: null,
      difficulty: null,
      due: null,
      answers: 0,
      lastAnsweredAt: null,
      buriedUntil: null,
      updatedRevision: null,
    }
    expect(cardOf(...before, say(5, 'reset'))).toMatchObject({ ...cleared, enrolled: true, suspensions: ['mine'] })
  })
})

describe('a leech', () => {
  const resume = (number: number) => act(number, number, { kind: 'resume', reason: 'leech' })

  test('is four lapses', () => {
    expect(cardOf(...forgotten.slice(0, 4)).suspensions).toEqual([])
    expect(cardOf(...forgotten).suspensions).toEqual(['leech'])
  })

  test('ends by the learner’s word, and needs four more', () => {
    const resumed = [...forgotten, resume(6)]
    expect(cardOf(...resumed)).toMatchObject({ suspensions: [], lapses: 4 })
    const again = [7, 8, 9, 10].map((number) => anAnswer(number, number, 'wrong'))
    expect(cardOf(...resumed, ...again.slice(0, 3)).suspensions).toEqual([])
    expect(cardOf(...resumed, ...again).suspensions).toEqual(['leech'])
  })

  test('ends with a reset, and with the undo of a lapse', () => {
    expect(cardOf(...forgotten, act(6, 6, { kind: 'reset' })).suspensions).toEqual([])
    expect(cardOf(...forgotten, act(6, 6, { kind: 'undo', targetId: idOf(3) })).suspensions).toEqual([])
  })
})

describe('what only the server says', () => {
  const firm = [anAnswer(1, 0), anAnswer(2, 3), anAnswer(3, 15)]

  test('a changed meaning marks the card and asks it within three days', () => {
    const card = cardOf(...firm, act(4, 16, { kind: 'changed', revision: 2 }))
    expect(card.updatedRevision).toBe(2)
    expect([dayOf(17), dayOf(18), dayOf(19)]).toContain(card.due)
  })

  test('a changed meaning does not put off what was due before', () => {
    const due = cardOf(anAnswer(1, 0, 'wrong')).due
    expect(cardOf(anAnswer(1, 0, 'wrong'), act(2, 1, { kind: 'changed', revision: 2 })).due).toBe(due)
  })

  test('only an answer of that revision or a newer one clears the mark', () => {
    const changed = [...firm, act(4, 16, { kind: 'changed', revision: 2 })]
    expect(cardOf(...changed, anAnswer(5, 17, 'right', { questionRevision: 1 })).updatedRevision).toBe(2)
    expect(cardOf(...changed, anAnswer(5, 17, 'right', { questionRevision: 3 })).updatedRevision).toBeNull()
  })

  test('an answer to the old meaning puts the new one off by no day', () => {
    const changed = [...firm, act(4, 16, { kind: 'changed', revision: 2 })]
    const { due } = cardOf(...changed)
    const answered = cardOf(...changed, anAnswer(5, 17), anAnswer(6, 30), act(7, 31, { kind: 'known' }))
    expect(answered).toMatchObject({ due, updatedRevision: 2, answers: 5 })
    expect(cardOf(act(4, 16, { kind: 'changed', revision: 2 }), anAnswer(5, 17)).due).toBe(due)
    const upToDate = cardOf(...changed, anAnswer(5, 17), anAnswer(6, 18, 'right', { questionRevision: 2 }))
    expect(upToDate.due && upToDate.due > dayOf(25)).toBe(true)
  })

  test('of two changes the older one, told later, takes nothing back', () => {
    const late = [...firm, act(4, 16, { kind: 'changed', revision: 3 }), act(5, 40, { kind: 'changed', revision: 2 })]
    const answered = cardOf(...late, anAnswer(6, 41, 'right', { questionRevision: 2 }))
    expect(answered.updatedRevision).toBe(3)
    expect(answered.due && answered.due <= dayOf(19)).toBe(true)
    expect(cardOf(...late, act(6, 41, { kind: 'reset' }), anAnswer(7, 41)).due).toBe(dayOf(43))
  })

  test('new parameters recompute the memory from the answers since the last reset, and leave the due day', () => {
    const parameters = act(9, 20, { kind: 'parameters', factId: null, parametersId: 'other' })
    const card = cardOf(anAnswer(1, 0), act(2, 1, { kind: 'reset' }), anAnswer(3, 2), parameters)
    expect(card.stability).toBe(nextMemory(null, 0, 'good', OTHER_WEIGHTS).stability)
    expect(card.due).toBe(cardOf(anAnswer(1, 0), act(2, 1, { kind: 'reset' }), anAnswer(3, 2)).due)
  })
})

test('a fact that no event names has no card, and each card is its own', () => {
  const cards = replay([anAnswer(1, 0), anAnswer(2, 1, 'wrong', { factId: 'intro.1' })], weightsOf)
  expect([...cards.keys()].sort()).toEqual(['def.1', 'intro.1'])
  expect(cards.get('def.1')).toEqual(cardOf(anAnswer(1, 0)))
  expect(replayFact('feat.0', [anAnswer(1, 0)], weightsOf)).toBeNull()
})

test('two answers at one instant are told apart by device, seq and id, by code unit', () => {
  const at = { effectiveAt: '2026-03-01T12:00:00.000Z', deviceId: 'b', seq: 2, id: 'x' }
  const shuffled = [
    { ...at, id: 'y' },
    at,
    { ...at, seq: 10 },
    { ...at, deviceId: 'B' },
    { ...at, deviceId: 'a', seq: 9 },
  ]
  expect(shuffled.sort(byOrder).map(({ deviceId, seq, id }) => `${deviceId}${seq}${id}`)).toEqual([
    'B2x',
    'a9x',
    'b2x',
    'b2y',
    'b10x',
  ])
})
