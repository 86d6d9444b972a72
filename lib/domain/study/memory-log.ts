import type { Grading } from '../question/question'
import type { Card } from './card'
import type { ClientEvent, Scheduling, StampedEvent } from './events'
import type { byOrder } from './order'
import { replayFact, type WeightsOf } from './replay'
import { type Arrival, type Neighbours, stampTimes } from './stamp'

/** A log in memory that records as the database does: the model against which arrival is tested. */
export interface MemoryLog {
  events: Map<string, StampedEvent>
  cards: Map<string, Card>
}

export interface Deciding {
  gradingOf: (event: Extract<ClientEvent, { kind: 'answer' }>) => Grading
  revisionOf: (event: Extract<ClientEvent, { kind: 'answer' }>) => number
  scheduling: Scheduling
  weightsOf: WeightsOf
  /** The order of the fold; another one is given only to show that a wrong order is noticed. */
  order?: typeof byOrder
}

/** Records a batch: a known id changes nothing; every card that a new event concerns is replayed. */
export function recordInMemory(
  log: MemoryLog,
  batch: readonly ClientEvent[],
  arrival: Arrival,
  deciding: Deciding,
): MemoryLog {
  const fresh = batch.filter(
    ({ id }, index) => !log.events.has(id) && batch.findIndex((other) => other.id === id) === index,
  )
  const stored = [...log.events.values()]
  const bySender = new Map(fresh.map((event) => [event.id, event]))
  const stamps = stampTimes(fresh, (id) => neighboursIn(stored, bySender.get(id)), arrival)
  const events = new Map(log.events)
  for (const event of fresh) {
    const time = stamps.get(event.id)
    if (!time) continue
    const stamp = { ...time, recordedAt: arrival.recordedAt.toISOString(), logVersion: 0, contentHash: '' }
    events.set(
      event.id,
      event.kind === 'answer'
        ? {
            ...event,
            ...stamp,
            grading: deciding.gradingOf(event),
            scheduling: deciding.scheduling,
            questionRevision: deciding.revisionOf(event),
          }
        : { ...event, ...stamp },
    )
  }
  const cards = new Map(log.cards)
  for (const factId of new Set(fresh.map((event) => event.factId))) {
    const card = replayFact(factId, [...events.values()], deciding.weightsOf, deciding.order)
    if (card) cards.set(factId, card)
  }
  return { events, cards }
}

function neighboursIn(stored: readonly StampedEvent[], event: ClientEvent | undefined): Neighbours {
  const same = stored.filter(({ deviceId }) => deviceId === event?.deviceId)
  const times = (isNeighbour: (seq: number) => boolean) =>
    same
      .filter(({ seq }) => isNeighbour(seq))
      .map(({ effectiveAt }) => effectiveAt)
      .sort()
  return {
    before: times((seq) => seq < (event?.seq ?? 0)).at(-1) ?? null,
    after: times((seq) => seq > (event?.seq ?? 0))[0] ?? null,
  }
}
