import type { Grading } from '../question/question'
import type { Card, Rating } from '../study/card'

/** Why an event was refused. Refused events are never sent again. */
export const REFUSED_REASONS = [
  'malformed',
  'id-reused',
  'server-only',
  'unknown-fact',
  'unknown-question',
  'wrong-fact',
  'malformed-response',
  'unanswered',
  'leech-is-computed',
  'wrong-target',
] as const
export type RefusedReason = (typeof REFUSED_REASONS)[number]

/** What became of one event, in the order sent. */
export interface EventResult {
  id: string
  status: 'recorded' | 'duplicate' | 'refused'
  reason?: RefusedReason
  message?: string
  verdict?: Grading['verdict']
  rating?: Rating
  card?: Card
}
