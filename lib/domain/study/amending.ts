import type { Grading } from '../question/question'
import { studyDayOf } from '../time/study-day'
import { contentOf } from './content'
import type { StampedEvent } from './events'
import { byOrder } from './order'

/** The device of what the server itself records. Clients may not send under its id. */
export const SERVER_DEVICE_ID = '00000000-0000-7000-8000-000000000000'

/** A published version that amends an earlier one of the same question. */
export interface Amendment {
  questionVersionId: string
  factId: string
  revision: number
  publishedAt: string
}

/** What the server adds to an event of its own making. */
export interface Making {
  /** Made from version and learner or answer, so that the work can be repeated. */
  id: string
  /** The learner's zone and hour. */
  clock: { zone: string; dayStart: string }
  recordedAt: string
  logVersion: number
  hash: (content: string) => string
}

/**
 * Tells a learner that the meaning of a question of theirs changed. It counts as of the publishing, however late it is
 * told: whoever has answered the new meaning already needs no mark.
 */
export function changedEvent({ revision, ...amendment }: Amendment, making: Making): StampedEvent {
  return stamped({ kind: 'changed' as const, revision }, amendment, making)
}

/** Judges an answer anew, by a key that accepts more. */
export function regradeEvent(
  { revision: _, ...amendment }: Amendment,
  regraded: { targetId: string; grading: Grading },
  making: Making,
): StampedEvent {
  return stamped({ kind: 'regrade' as const, ...regraded, why: 'accepted' }, amendment, making)
}

/** What an answer was judged as last: its own grading, or that of its last regrade. */
export function gradingInForce(
  answer: { id: string; grading?: Grading },
  events: readonly StampedEvent[],
): Grading | undefined {
  const regrades = events.flatMap((event) => (event.kind === 'regrade' && event.targetId === answer.id ? [event] : []))
  return regrades.sort(byOrder).at(-1)?.grading ?? answer.grading
}

/** What an answer was judged as when it was recorded: an older version may have been amended by then. */
export function firstGrading(
  answer: { id: string; logVersion: number; grading?: Grading },
  events: readonly StampedEvent[],
): Grading | undefined {
  return gradingInForce(
    answer,
    events.filter(({ logVersion }) => logVersion === answer.logVersion),
  )
}

function stamped<Said extends { kind: 'changed' | 'regrade' }>(
  said: Said,
  { questionVersionId, factId, publishedAt }: Omit<Amendment, 'revision'>,
  { id, clock, recordedAt, logVersion, hash }: Making,
) {
  // The server's clock may have been set back since.
  const effectiveAt = publishedAt < recordedAt ? publishedAt : recordedAt
  const event = {
    ...{ ...said, id, deviceId: SERVER_DEVICE_ID, seq: 0, factId, claimedAt: publishedAt, ...clock },
    questionVersionId,
  }
  const studyDay = studyDayOf(new Date(effectiveAt), clock.zone, clock.dayStart)
  return { ...event, recordedAt, effectiveAt, studyDay, logVersion, contentHash: hash(contentOf(event)) }
}
