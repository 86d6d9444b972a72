import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../time/study-day'
import type { Card } from './card'
import type { AnswerSource, ClientEvent, StampedEvent } from './events'
import { type Deciding, type MemoryLog, recordInMemory } from './memory-log'
import { byOrder } from './order'
import { replay } from './replay'
import { DEFAULT_WEIGHTS } from './scheduling'

const FACTS = ['def.1', 'intro.1', 'intro.3']
const ZONES = ['Asia/Seoul', 'America/Los_Angeles', 'Pacific/Apia', 'Europe/Berlin']
const BEGAN = Date.parse('2026-03-01T00:00:00Z')
const HOUR = 3_600_000
const scheduling = { parametersId: 'default', desiredRetention: 0.9, maximumIntervalDays: 90, schedulerVersion: 'test' }
const deciding: Deciding = {
  // The raw response says what the grader would: the model needs no questions.
  gradingOf: ({ response }) => ({
    verdict: 'text' in response && response.text.startsWith('right') ? 'right' : 'wrong',
    evidence: { rule: 'test' },
    easyEligible: 'text' in response && response.text === 'right-easy',
  }),
  revisionOf: ({ hintsUsed, durationMs }) => 1 + hintsUsed + (durationMs % 2),
  scheduling,
  weightsOf: () => DEFAULT_WEIGHTS,
}
const empty = (): MemoryLog => ({ events: new Map(), cards: new Map() })
const idOf = (device: number, seq: number) => `0190${device}000-0000-7000-8000-${seq.toString(16).padStart(12, '0')}`

/** What one device does: kinds in a row, hours apart, in a zone that may change on the way. */
const act = fc.record({
  what: fc.constantFrom(
    'right',
    'right-easy',
    'wrong',
    'relearn',
    'placement',
    'undo',
    'enrol',
    'withdraw',
    'suspend',
    'resume',
    'bury',
    'reset',
    'known',
    'changed',
    'regrade',
  ),
  fact: fc.nat(FACTS.length - 1),
  target: fc.nat(12),
  hours: fc.nat(60),
  zone: fc.nat(ZONES.length - 1),
  confidence: fc.constantFrom('sure', 'likely', 'guess', null),
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never
const devices = fc.array(fc.array(act, { minLength: 1, maxLength: 8 }), { minLength: 3, maxLength: 3 })

function eventsOf(acts: readonly Act[], device: number, skewMillis: number): ClientEvent[] {
  let claimed = BEGAN + skewMillis
  return acts.map((each, index) => {
    claimed += each.hours * HOUR
    const factId = FACTS[each.fact] ?? 'def.1'
    const common = {
      id: idOf(device, index),
      deviceId: idOf(device, 0xfff),
      seq: index,
      factId,
      claimedAt: new Date(claimed).toISOString(),
      zone: ZONES[each.zone] ?? 'UTC',
      dayStart: '04:00',
    }
    return { ...common, ...kindOf(each, device, index) } as ClientEvent
  })
}

function sourceOf(what: string): AnswerSource {
  return what === 'relearn' || what === 'placement' ? what : 'review'
}

function kindOf({ what, target, confidence }: Act, device: number, index: number) {
  switch (what) {
    case 'undo':
      return { kind: 'undo', targetId: idOf(device, Math.max(0, index - 1 - (target % 3))) }
    case 'regrade':
      return {
        kind: 'regrade',
        targetId: idOf(device, Math.max(0, index - 1 - (target % 3))),
        grading: { verdict: 'right', evidence: { rule: 'exact' }, easyEligible: true },
        why: 'test',
      }
    case 'changed':
      return { kind: 'changed', revision: 2 + (target % 2) }
    case 'suspend':
    case 'resume':
      return { kind: what, reason: what === 'resume' && target % 2 ? 'leech' : 'mine' }
    case 'bury':
      return { kind: 'bury', until: '2026-04-01' }
    case 'enrol':
    case 'withdraw':
    case 'reset':
    case 'known':
      return { kind: what }
    default: {
      const source = sourceOf(what)
      return {
        kind: 'answer',
        questionVersionId: idOf(9, 1),
        response: { text: source === 'review' ? what : 'right' },
        attempts: [],
        confidence,
        hintsUsed: target === 0 ? 1 : 0,
        optionOrder: [],
        language: 'ko',
        durationMs: 1000 + target,
        source,
      }
    }
  }
}

/** Batches in some order, some sent twice: how a network delivers. */
function deliver(
  sent: readonly ClientEvent[],
  order: readonly number[],
  sizes: readonly number[],
  until: number,
  how: Deciding,
  skewOf: (event: ClientEvent) => number,
) {
  const queue = sent
    .map((event, index) => ({ event, rank: order[index % order.length] ?? 0, index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
  let log = empty()
  let time = until
  for (let at = 0, turn = 0; at < queue.length; turn++) {
    const size = 1 + (sizes[turn % sizes.length] ?? 0)
    // A batch comes from one device: its clock is the one that `sentAt` tells.
    const first = queue[at]?.event
    const next = queue.slice(at, at + size).map(({ event }) => event)
    const end = next.findIndex((event) => event.deviceId !== first?.deviceId)
    const batch = end < 0 ? next : next.slice(0, end)
    if (!first) break
    time += HOUR
    const arrival = { recordedAt: new Date(time), sentAt: new Date(time + skewOf(first)), beganAt: new Date(BEGAN) }
    log = recordInMemory(log, batch, arrival, how)
    if (turn % 3 === 0)
      log = recordInMemory(log, batch.toReversed(), { ...arrival, recordedAt: new Date(time + HOUR) }, how)
    at += batch.length
  }
  return log
}

const sizes = fc.array(fc.nat(6), { minLength: 1, maxLength: 6 })
const order = fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 })
const skews = fc.array(fc.integer({ min: -3 * 24 * HOUR, max: 3 * 24 * HOUR }), { minLength: 3, maxLength: 3 })

function cardsEqualReplay(acts: Act[][], order: number[], sizes: number[], skews: number[], how: Deciding): boolean {
  const sent = acts.flatMap((each, device) => eventsOf(each, device, skews[device] ?? 0))
  const skewOf = ({ deviceId }: ClientEvent) =>
    skews[acts.findIndex((_, device) => deviceId === idOf(device, 0xfff))] ?? 0
  const log = deliver(sent, order, sizes, BEGAN + 24 * 30 * HOUR, how, skewOf)
  expect(log.events.size).toBe(sent.length)
  for (const card of log.cards.values()) expectSoonWhileChanged(card, [...log.events.values()])
  const replayed = replay([...log.events.values()].sort(byOrder), how.weightsOf)
  return JSON.stringify([...log.cards].sort()) === JSON.stringify([...replayed].sort())
}

/** However it was answered since: the new meaning is asked within three days of its announcement. */
function expectSoonWhileChanged({ factId, updatedRevision, due }: Card, events: StampedEvent[]) {
  if (updatedRevision === null || due === null) return
  const days = events.flatMap((event) => (event.kind === 'changed' && event.factId === factId ? [event.studyDay] : []))
  expect(due <= addDays(days.sort().at(-1) ?? '', 3)).toBe(true)
}

describe('events of two devices and a visitor', () => {
  test('give the cards of the sorted replay, in whatever order, batches and repetitions they arrive', () => {
    fc.assert(
      fc.property(devices, order, sizes, skews, (acts, order, sizes, skews) =>
        cardsEqualReplay(acts, order, sizes, skews, deciding),
      ),
      { numRuns: 10_000 },
    )
  })

  test('give the same cards for every order of arrival when the clocks are right', () => {
    fc.assert(
      fc.property(devices, order, order, sizes, (acts, one, other, sizes) => {
        const sent = acts.flatMap((each, device) => eventsOf(each, device, 0))
        const cards = [one, other].map((order) =>
          [...deliver(sent, order, sizes, BEGAN + 24 * 30 * HOUR, deciding, () => 0).cards].sort(),
        )
        expect(cards[0]).toEqual(cards[1])
      }),
      { numRuns: 2_000 },
    )
  })

  test('would not, if the fold went by order of arrival: the check can fail', () => {
    const byArrival = {
      ...deciding,
      order: (a: { recordedAt?: string }, b: { recordedAt?: string }) =>
        String(a.recordedAt) < String(b.recordedAt) ? -1 : 1,
    }
    const outcome = fc.check(
      fc.property(devices, order, sizes, skews, (acts, order, sizes, skews) =>
        cardsEqualReplay(acts, order, sizes, skews, byArrival as Deciding),
      ),
      { numRuns: 500 },
    )
    expect(outcome.failed).toBe(true)
  })
})
