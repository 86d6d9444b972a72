import { z } from 'zod'
import { SELF_RATINGS } from '../question/question'
import { RECALLED_LONGEST } from '../question/read-response'
import { SERVER_DEVICE_ID } from '../study/amending'
import { isDayStart, isZone } from '../time/study-day'

export const eventId = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'a UUID in lower case')
export const instant = z.iso.datetime({ precision: 3 }).refine(hasYear, 'a year from 0001')
export const day = z.iso.date().refine(hasYear, 'a year from 0001')
const text = words(200)
const named = words(60)

const common = {
  id: eventId,
  seq: z.int().min(0).max(2_147_483_647),
  factId: words(100).min(1),
  claimedAt: instant,
  zone: z.string().max(60).refine(isZone, 'an IANA time zone').describe('an IANA time zone, such as Asia/Seoul'),
  dayStart: z.string().refine(isDayStart, 'HH:MM').describe("HH:MM, when the learner's day begins"),
}

/** Any shape that a question kind may take; the grader reads it against its question. */
export const response = z.union([
  z.object({ optionIds: z.array(named).max(20) }),
  z.object({ text, confirmed: z.boolean().optional() }),
  z.object({ order: z.array(named).max(20) }),
  z.object({ placed: z.record(named, named) }).refine(({ placed }) => Object.keys(placed).length <= 20, 'at most 20'),
  z.object({
    recalled: words(RECALLED_LONGEST),
    ticked: z.array(named).max(20),
    self: z.enum(SELF_RATINGS).optional(),
  }),
])

/** One event, as a device sends it. */
export const SentEvent = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('answer'),
    questionVersionId: eventId,
    response,
    attempts: z
      .array(z.object({ response, at: instant }))
      .max(20)
      .default([]),
    confidence: z.enum(['sure', 'likely', 'guess']).nullable().default(null),
    hintsUsed: z.int().min(0).max(20).default(0),
    optionOrder: z.array(words(60)).max(20).default([]),
    language: z.enum(['ko', 'en']),
    durationMs: z.int().min(0).max(2_147_483_647),
    source: z.enum(['lesson', 'review', 'relearn', 'placement']),
  }),
  z.object({ ...common, kind: z.literal('undo'), targetId: eventId }),
  z.object({ ...common, kind: z.literal('enrol') }),
  z.object({ ...common, kind: z.literal('withdraw') }),
  z.object({ ...common, kind: z.literal('suspend'), reason: words(40).min(1) }),
  z.object({ ...common, kind: z.literal('resume'), reason: words(40).min(1) }),
  z.object({ ...common, kind: z.literal('known') }),
  z.object({ ...common, kind: z.literal('bury'), until: day }),
  z.object({ ...common, kind: z.literal('reset') }),
])

/** The envelope alone: each event is read by itself, so that one malformed event does not hold up the others. */
export const EventBatch = z.object({
  /** Whose the sending page takes them for: a learner's id, or `visitor`. Left out by machines, which have a token. */
  owner: z.string().max(60).optional(),
  deviceId: eventId.refine((id) => id !== SERVER_DEVICE_ID, 'a device of your own'),
  sentAt: instant,
  events: z
    .array(z.looseObject({ id: z.string().max(60) }))
    .min(1)
    .max(200),
})

export type EventBatch = z.infer<typeof EventBatch>

/** Reads one event of a batch, or says what is wrong with it. */
export function readEvent(raw: unknown) {
  return SentEvent.safeParse(raw)
}

/** Text that the database can keep: it knows no NUL and no half of a character, which a cut-off emoji leaves behind. */
export function words(most: number) {
  return z
    .string()
    .max(most)
    .refine((value) => !/\p{Surrogate}/u.test(value) && !value.includes('\u0000'), 'text of whole characters')
}

/** ISO has a year 0, the database's calendar has none. */
function hasYear(iso: string): boolean {
  return !iso.startsWith('0000')
}
