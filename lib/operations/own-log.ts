import { listCardsAfter, listEventsAfter } from '../data/study-pages'
import type { Card } from '../domain/study/card'
import type { StampedEvent } from '../domain/study/events'
import { eventsCursor, type LogPlace } from '../domain/wire/pages-schema'

const PAGE = 200

/** One page of what a learner has, and the cursor of the next one; null behind the last. */
export interface EventsPage {
  events: StampedEvent[]
  next: string | null
}

export interface CardsPage {
  cards: Card[]
  next: string | null
}

/** A learner's own events, in the order in which they were recorded. */
export async function ownEvents(learnerId: string, after: LogPlace | null, size = PAGE): Promise<EventsPage> {
  const { page, last } = cut(await listEventsAfter(learnerId, after, size + 1), size)
  return { events: page, next: last ? eventsCursor(last) : null }
}

/** A learner's own cards, in the order of their facts. */
export async function ownCards(learnerId: string, after: string | null, size = PAGE): Promise<CardsPage> {
  const { page, last } = cut(await listCardsAfter(learnerId, after, size + 1), size)
  return { cards: page, next: last?.factId ?? null }
}

/** One row more than a page was read, to know whether another page follows; `last` is where that one begins. */
function cut<T>(rows: T[], size: number): { page: T[]; last: T | undefined } {
  const page = rows.slice(0, size)
  return { page, last: rows.length > size ? page.at(-1) : undefined }
}
