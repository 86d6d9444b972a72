import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Arrival, type Claimed, type Neighbours, stampTimes } from './stamp'

const HOUR = 3_600_000
const NOON = Date.parse('2026-06-01T12:00:00.000Z')
const iso = (millis: number) => new Date(millis).toISOString()
const alone: Neighbours = { before: null, after: null }

function arriving(changes: { sent?: number; began?: number | null } = {}): Arrival {
  const { sent = NOON, began = NOON - 1000 * HOUR } = changes
  return { recordedAt: new Date(NOON), sentAt: new Date(sent), beganAt: began === null ? null : new Date(began) }
}

function claim(seq: number, claimed: number): Claimed {
  return { id: `event-${seq}`, deviceId: 'phone', seq, claimedAt: iso(claimed), zone: 'UTC', dayStart: '04:00' }
}

function timeOf(claimed: number, arrival: Arrival, neighbours = alone): string | undefined {
  return stampTimes([claim(5, claimed)], () => neighbours, arrival).get('event-5')?.effectiveAt
}

describe('the time of an event', () => {
  test('is the one claimed, where the clock is off by less than a minute', () => {
    expect(timeOf(NOON - HOUR, arriving({ sent: NOON - 59_999 }))).toBe(iso(NOON - HOUR))
  })

  test('is corrected by the offset of a clock that is a minute off or more', () => {
    expect(timeOf(NOON - HOUR, arriving({ sent: NOON - 60_000 }))).toBe(iso(NOON - HOUR + 60_000))
    expect(timeOf(NOON + HOUR, arriving({ sent: NOON + 2 * HOUR }))).toBe(iso(NOON - HOUR))
  })

  test('is never after arrival and never before the learner began', () => {
    expect(timeOf(NOON + 5 * HOUR, arriving())).toBe(iso(NOON))
    expect(timeOf(NOON - 5 * HOUR, arriving({ began: NOON - HOUR }))).toBe(iso(NOON - HOUR))
  })

  test('reaches back ninety days for a visitor whom the server never saw', () => {
    expect(timeOf(0, arriving({ began: null }))).toBe(iso(NOON - 90 * 24 * HOUR))
  })

  test('lies between those of the same device that are in the log', () => {
    const neighbours = { before: iso(NOON - 3 * HOUR), after: iso(NOON - 2 * HOUR) }
    expect(timeOf(NOON - 9 * HOUR, arriving(), neighbours)).toBe(neighbours.before)
    expect(timeOf(NOON, arriving(), neighbours)).toBe(neighbours.after)
  })

  test('does not pass a later act in the log, even where the learner is said to have begun after both', () => {
    const after = iso(NOON - 5 * HOUR)
    expect(timeOf(NOON - 6 * HOUR, arriving({ began: NOON - HOUR }), { before: null, after })).toBe(after)
  })

  test('gives the study day of the event’s own zone', () => {
    const event = { ...claim(1, NOON), zone: 'Pacific/Kiritimati' }
    expect(stampTimes([event], () => alone, arriving()).get('event-1')?.studyDay).toBe('2026-06-01')
    const early = { ...claim(1, NOON - 9 * HOUR) }
    expect(stampTimes([early], () => alone, arriving()).get('event-1')?.studyDay).toBe('2026-05-31')
  })
})

test('times never fall as the seq of a device rises, however the log was sent, split and dated', () => {
  const act = fc.record({ hours: fc.integer({ min: -200, max: 50 }), batch: fc.nat(3) })
  const began = fc.array(fc.integer({ min: -150, max: 0 }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(act, { minLength: 2, maxLength: 12 }), began, (acts, began) => {
      const stored: { seq: number; time: string }[] = []
      for (const batch of [0, 1, 2, 3]) {
        const events = acts
          .flatMap((each, seq) => (each.batch === batch ? [claim(seq, NOON + each.hours * HOUR)] : []))
          .reverse()
        const neighboursOf = (id: string): Neighbours => {
          const seq = Number(id.slice('event-'.length))
          const times = (isNear: (other: number) => boolean) =>
            stored
              .filter((other) => isNear(other.seq))
              .map(({ time }) => time)
              .sort()
          return {
            before: times((other) => other < seq).at(-1) ?? null,
            after: times((other) => other > seq)[0] ?? null,
          }
        }
        const stamps = stampTimes(events, neighboursOf, arriving({ began: NOON + (began[batch] ?? 0) * HOUR }))
        for (const { id, seq } of events) stored.push({ seq, time: stamps.get(id)?.effectiveAt ?? '' })
      }
      const times = stored.sort((a, b) => a.seq - b.seq).map(({ time }) => time)
      expect(times).toEqual(times.toSorted())
    }),
    { numRuns: 2_000 },
  )
})
