import { z } from 'zod'
import { DISPUTE_KINDS, REMARK_LONGEST } from '../dispute/report'
import { eventId, response, words } from './events-schema'

/** One report, as a device sends it. */
export const SentDispute = z.object({
  id: eventId,
  questionVersionId: eventId,
  kind: z.enum(DISPUTE_KINDS),
  language: z.enum(['ko', 'en']),
  response: response.nullable().default(null).describe('the answer it is about; "right_too" needs one'),
  eventId: eventId.nullable().default(null).describe("the id of that answer's event, which may come later"),
  remark: words(REMARK_LONGEST).nullable().default(null),
})

/** The envelope alone: each report is read by itself, so that one malformed report does not hold up the others. */
export const DisputeBatch = z.object({
  /** Whose the sending page takes them for: a learner's id, or `visitor`. Left out by machines, which have a token. */
  owner: z.string().max(60).optional(),
  disputes: z
    .array(z.looseObject({ id: z.string().max(60) }))
    .min(1)
    .max(20),
})

export type DisputeBatch = z.infer<typeof DisputeBatch>

/** Reads one report of a batch; null for what is none. */
export function readDispute(raw: unknown): z.infer<typeof SentDispute> | null {
  return SentDispute.safeParse(raw).data ?? null
}
