import type { Card } from '../domain/study/card'
import type { StampedEvent } from '../domain/study/events'

/** One event as a JSON row of `study_events`: columns by name, what its kind carries in `body`. */
export function eventRow(event: StampedEvent) {
  const { id, deviceId, seq, kind, factId, claimedAt, zone, dayStart, ...rest } = event
  const {
    recordedAt,
    effectiveAt,
    studyDay,
    logVersion,
    contentHash,
    grading,
    scheduling,
    questionRevision,
    ...carried
  } = rest as typeof rest & { grading?: unknown; scheduling?: unknown; questionRevision?: number }
  const { questionVersionId = null, targetId = null, ...body } = carried as Record<string, unknown>
  // A regrade carries a grading of its own: it belongs to its body, not to the stamp of an answer.
  const isAnswer = kind === 'answer'
  return {
    id,
    device_id: deviceId,
    seq,
    kind,
    fact_id: factId,
    claimed_at: claimedAt,
    zone,
    day_start: dayStart,
    question_version_id: questionVersionId,
    target_id: targetId,
    body: kind === 'regrade' ? { ...body, grading } : body,
    recorded_at: recordedAt,
    effective_at: effectiveAt,
    study_day: studyDay,
    content_hash: contentHash,
    grading: isAnswer ? grading : null,
    scheduling: isAnswer ? scheduling : null,
  }
}

/** SQL that builds an event of the domain from a row `e` joined with its question version `v`. */
export const EVENT_AS_JSON = `e.body || jsonb_strip_nulls(jsonb_build_object(
  'questionVersionId', e.question_version_id, 'targetId', e.target_id, 'questionRevision', v.revision)) ||
  case when e.kind = 'answer' then jsonb_build_object('grading', e.grading, 'scheduling', e.scheduling) else '{}' end ||
  jsonb_build_object(
    'id', e.id, 'deviceId', e.device_id, 'seq', e.seq, 'kind', e.kind, 'factId', e.fact_id,
    'claimedAt', ${instant('e.claimed_at')}, 'zone', e.zone, 'dayStart', e.day_start,
    'recordedAt', ${instant('e.recorded_at')}, 'effectiveAt', ${instant('e.effective_at')},
    'studyDay', e.study_day, 'logVersion', e.log_version, 'contentHash', e.content_hash)`

/** SQL that writes a timestamptz as the domain does: ISO in UTC with milliseconds. */
export function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

export function cardRow(card: Card) {
  return {
    fact_id: card.factId,
    enrolled: card.enrolled,
    decided: card.decided,
    state: card.state,
    stability: card.stability,
    difficulty: card.difficulty,
    due: card.due,
    answers: card.answers,
    lapses: card.lapses,
    leech_lapses: card.leechLapses,
    last_answered_at: card.lastAnsweredAt,
    last_answered_day: card.lastAnsweredDay,
    last_eligible: card.lastEligible,
    suspensions: card.suspensions,
    buried_until: card.buriedUntil,
    updated_revision: card.updatedRevision,
  }
}

/** SQL that builds a card of the domain from a row `c`. */
export const CARD_AS_JSON = `jsonb_build_object(
  'factId', c.fact_id, 'enrolled', c.enrolled, 'decided', c.decided, 'state', c.state, 'stability', c.stability, 'difficulty', c.difficulty,
  'due', c.due, 'answers', c.answers, 'lapses', c.lapses, 'leechLapses', c.leech_lapses,
  'lastAnsweredAt', ${instant('c.last_answered_at')}, 'lastAnsweredDay', c.last_answered_day,
  'lastEligible', c.last_eligible, 'suspensions', to_jsonb(c.suspensions),
  'buriedUntil', c.buried_until, 'updatedRevision', c.updated_revision)`
