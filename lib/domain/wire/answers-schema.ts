import { z } from 'zod'
import { QUESTION_KINDS } from '../question/demand'
import { type Grading, type QuestionBody, SELF_RATINGS } from '../question/question'
import type { Card } from '../study/card'
import { day, eventId, instant, SentEvent } from './events-schema'
import { type EventResult, REFUSED_REASONS } from './results'
import { workedAnswers } from './worked-answers-schema'

/** What the interface answers with. Nothing is read by these: they describe, and a journey holds the answers against them. */

const verdict = z.enum(['right', 'wrong'])
const rating = z.enum(['again', 'hard', 'good', 'easy'])

export const CardAnswer = z.object({
  factId: z.string(),
  enrolled: z.boolean(),
  decided: z.boolean(),
  state: z.enum(['new', 'review']),
  stability: z.number().nullable(),
  difficulty: z.number().nullable(),
  due: day.nullable(),
  answers: z.int(),
  lapses: z.int(),
  leechLapses: z.int(),
  lastAnsweredAt: instant.nullable(),
  lastAnsweredDay: day.nullable(),
  lastEligible: z.boolean(),
  suspensions: z.array(z.string()),
  buriedUntil: day.nullable(),
  updatedRevision: z.int().nullable(),
}) satisfies z.ZodType<Card>

const inBoth = <T extends z.ZodType>(text: T) => z.object({ ko: text, en: text })
const option = z.object({ id: z.string(), text: z.string(), why: z.string() })
const options = z.array(option)
const reasons = z.array(option.extend({ holds: z.boolean() }))
const remarks = z.array(z.object({ text: z.string(), why: z.string() }))
const asked = { prompt: z.string(), hint: z.string() }
const key = { answer: z.string(), accept: z.array(z.string()), block: remarks, otherSlot: remarks }
const inTime = { asOf: z.string().nullable(), revision: z.int() }

/** With its answer key: answers are graded on the device first, and again by the server. */
const QuestionAnswer = z.discriminatedUnion('kind', [
  z.object({
    ...inTime,
    kind: z.literal('single'),
    key: z.string(),
    text: inBoth(z.object({ ...asked, options })),
  }),
  z.object({
    ...inTime,
    kind: z.literal('multiple'),
    keys: z.array(z.string()),
    text: inBoth(z.object({ ...asked, options })),
  }),
  z.object({
    ...inTime,
    kind: z.literal('true_false'),
    key: z.string(),
    text: inBoth(z.object({ ...asked, options: reasons })),
  }),
  z.object({
    ...inTime,
    kind: z.literal('cloze'),
    key: z.string(),
    text: inBoth(z.object({ ...asked, ...key, options })),
  }),
  z.object({
    ...{ ...inTime, kind: z.literal('occlusion'), key: z.string() },
    diagram: z.string().describe('which of the drawings that the course calls by a name'),
    cover: z.string().describe('the label of it that is asked'),
    also: z.array(z.string()).describe('labels that are covered with it'),
    text: inBoth(z.object({ ...asked, ...key, options })),
  }),
  z.object({ ...inTime, kind: z.literal('typed'), text: inBoth(z.object({ ...asked, ...key, why: z.string() })) }),
  ...workedAnswers({ inTime, asked, options }),
]) satisfies z.ZodType<QuestionBody>

export const QueueAnswer = z.object({
  items: z.array(
    z.object({
      factId: z.string(),
      card: CardAnswer.nullable(),
      questionVersionId: eventId,
      type: z.enum(QUESTION_KINDS),
      question: QuestionAnswer,
    }),
  ),
})

const EventResultAnswer = z.object({
  id: z.string(),
  status: z.enum(['recorded', 'duplicate', 'refused']),
  reason: z.enum(REFUSED_REASONS).optional(),
  message: z.string().optional(),
  verdict: verdict.optional(),
  rating: rating.optional(),
  card: CardAnswer.optional(),
}) satisfies z.ZodType<EventResult>

export const ResultsAnswer = z.object({ results: z.array(EventResultAnswer) })

export const DisputesAnswer = z.object({
  results: z.array(EventResultAnswer.pick({ id: true, status: true, reason: true })),
})

const grading = z.object({
  verdict,
  evidence: z.object({
    rule: z.string(),
    optionId: z.string().optional(),
    chips: z.boolean().optional(),
    matched: z.string().optional(),
    missed: z.int().optional(),
    extra: z.int().optional(),
    sided: z.boolean().optional(),
    inversions: z.int().optional(),
    misplaced: z.int().optional(),
    swapped: z.boolean().optional(),
    of: z.int().optional(),
    within: z.enum(['inner', 'outer', 'none']).optional(),
    near: z.boolean().optional(),
    named: z.int().optional(),
    self: z.enum(SELF_RATINGS).optional(),
  }),
  easyEligible: z.boolean(),
}) satisfies z.ZodType<Grading>

const scheduling = z.object({
  parametersId: z.string(),
  desiredRetention: z.number(),
  maximumIntervalDays: z.number(),
  schedulerVersion: z.string(),
})

const stamp = {
  deviceId: eventId,
  recordedAt: instant,
  effectiveAt: instant,
  studyDay: day,
  logVersion: z.int(),
  contentHash: z.string(),
}
const [sentAnswer, ...sentActs] = SentEvent.options
const made = {
  ...stamp,
  ...{ id: eventId, seq: z.int(), claimedAt: instant, zone: z.string(), dayStart: z.string() },
}

/** The version of which the server told: a new meaning, or a key that accepts more. */
const published = { questionVersionId: eventId, questionRevision: z.int() }

/** An event of the log: what was sent, and what the server stamped on it once. The last three only the server makes. */
export const LoggedEvent = z.discriminatedUnion('kind', [
  sentAnswer.extend({
    ...stamp,
    questionRevision: z.int(),
    grading,
    scheduling,
  }),
  ...sentActs.map((act) => act.extend(stamp)),
  z.object({ ...made, ...published, kind: z.literal('changed'), factId: z.string(), revision: z.int() }),
  z.object({
    ...{ ...made, ...published, kind: z.literal('regrade'), factId: z.string() },
    ...{ targetId: eventId, grading, why: z.string() },
  }),
  z.object({ ...made, kind: z.literal('parameters'), factId: z.null(), parametersId: z.string() }),
])

const next = z.string().nullable().describe('Send it as "after" for the next page; null behind the last.')
export const EventsAnswer = z.object({ events: z.array(LoggedEvent), next })
export const CardsAnswer = z.object({ cards: z.array(CardAnswer), next })

export const FailureAnswer = z.object({
  error: z.object({ code: z.string().describe('for programs'), message: z.string().describe('for people') }),
})
