import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../time/study-day'
import type { StampedEvent } from './events'
import { foldForward, replayFact } from './replay'
import { DEFAULT_WEIGHTS } from './scheduling'

const weightsOf = () => DEFAULT_WEIGHTS
const scheduling = { parametersId: 'default', desiredRetention: 0.9, maximumIntervalDays: 90, schedulerVersion: 'test' }

const anAnswer = fc.record({
  days: fc.nat(40),
  verdict: fc.constantFrom('right' as const, 'wrong' as const),
  confidence: fc.constantFrom('sure' as const, 'likely' as const, 'guess' as const, null),
  hintsUsed: fc.nat(1),
  easyEligible: fc.boolean(),
})

const aSuspension = fc.constantFrom('tired', 'easy')

test('a card folded forward is the card that the whole log gives', () => {
  fc.assert(
    fc.property(fc.array(anAnswer, { minLength: 2, maxLength: 12 }), fc.option(aSuspension), (answers, reason) => {
      let day = '2026-01-01'
      const events = answers.map(({ days, verdict, easyEligible, ...given }, index): StampedEvent => {
        day = addDays(day, days)
        const grading = { verdict, evidence: { rule: 'test' }, easyEligible }
        const act = { ...given, kind: 'answer', source: 'review', grading, scheduling, questionRevision: 1 }
        return stamped(index + 1, day, act)
      })
      const suspended = reason ? [stamped(0, '2026-01-01', { kind: 'suspend', reason })] : []
      const last = events.at(-1)
      const before = replayFact('f', [...suspended, ...events.slice(0, -1)], weightsOf)
      if (!before || last?.kind !== 'answer') throw new Error('the log holds answers')
      expect(foldForward(before, last, weightsOf)).toEqual(replayFact('f', [...suspended, ...events], weightsOf))
    }),
  )
})

function stamped(seq: number, studyDay: string, fields: object): StampedEvent {
  const at = `${studyDay}T09:00:00.000Z`
  return { id: `e${seq}`, deviceId: 'd', seq, factId: 'f', effectiveAt: at, studyDay, ...fields } as StampedEvent
}
