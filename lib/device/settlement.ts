import type { EventResult, RefusedReason } from '../domain/wire/results'

/** What an answer of the server means for the outbox. */
export interface Settlement {
  /** Recorded now or before. */
  done: string[]
  refused: { id: string; reason: RefusedReason | 'unknown' }[]
}

/** Sorts results; an event that the answer does not name goes on waiting. */
export function settlementOf(sentIds: readonly string[], results: readonly EventResult[]): Settlement {
  const sent = new Set(sentIds)
  const ours = results.filter(({ id }) => sent.has(id))
  return {
    done: ours.filter(({ status }) => status !== 'refused').map(({ id }) => id),
    refused: ours
      .filter(({ status }) => status === 'refused')
      .map(({ id, reason }) => ({ id, reason: reason ?? 'unknown' })),
  }
}
