import type { ClientEvent, EventKind } from './events'

/** What the log knows of the event that an undo aims at; null while it has not arrived. */
export interface Target {
  learnerId: string
  kind: EventKind
  factId: string | null
}

/**
 * Whether an event of this learner may enter the log at all. An undo may come before its answer and waits; one that
 * aims at somebody else's answer, at another fact or at an undo is refused.
 */
export function refusalOf(
  event: ClientEvent,
  learnerId: string,
  target: Target | null,
): 'leech-is-computed' | 'wrong-target' | null {
  if (event.kind === 'suspend' && event.reason === 'leech') return 'leech-is-computed'
  if (event.kind !== 'undo' || target === null) return null
  const isOwnAnswer = target.learnerId === learnerId && target.kind === 'answer' && target.factId === event.factId
  return isOwnAnswer ? null : 'wrong-target'
}
