import { z } from 'zod'

/** A place in a learner's log: behind this event. */
export interface LogPlace {
  logVersion: number
  id: string
}

const LOG_PLACE = /^(\d{1,9})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** The cursor of `GET /api/v1/events`; without one the log is read from its beginning. */
export const EventsAfter = z
  .string()
  .regex(LOG_PLACE)
  .transform((cursor): LogPlace => {
    const [, logVersion = '', id = ''] = LOG_PLACE.exec(cursor) ?? []
    return { logVersion: Number(logVersion), id }
  })
  .nullable()

/** The cursor of `GET /api/v1/cards`: the fact of the last card. */
export const CardsAfter = z
  .string()
  .max(100)
  .regex(/^[^\p{Cc}\p{Surrogate}]+$/u)
  .nullable()

export function eventsCursor({ logVersion, id }: LogPlace): string {
  return `${logVersion}.${id}`
}

/** How many items of today's session `GET /api/v1/queue` answers with at most. */
export const QueueLimit = z.coerce.number().int().min(1).max(200).default(50)
