import type { ClientEvent, EventKind } from './events'

/** What the log knows of the event that an undo aims at; null while it has not arrived. */
export interface Target {
  learnerId: string
  kind: EventKind
  factId: string | null
}

/** What has no opposite that would bring back what was. */
const TAKEN_BACK: readonly EventKind[] = ['answer', 'reset', 'known']

/**
 * Whether an event of this learner may enter the log at all. An undo takes back an answer, a reset or what placement
 * found known; it may come before it and waits. One that aims at somebody else's, at another fact or at an undo is refused.
 */
export function refusalOf(
  event: ClientEvent,
  learnerId: string,
  target: Target | null,
): 'leech-is-computed' | 'wrong-target' | null {
  if (event.kind === 'suspend' && event.reason === 'leech') return 'leech-is-computed'
  if (event.kind !== 'undo' || target === null) return null
  const isOwn = target.learnerId === learnerId && target.factId === event.factId
  return isOwn && TAKEN_BACK.includes(target.kind) ? null : 'wrong-target'
}
