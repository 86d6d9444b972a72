import type { Reason } from '@/lib/errors'
import type { FormState } from '@/lib/form-state'

const REFUSALS = [
  'edited-meanwhile',
  'not-found',
  'not-allowed',
  'signed-out',
  'not-publishable',
  'limit-reached',
] as const satisfies Reason[]

/** Whether the draft is kept, and if not, why. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'invalid' | (typeof REFUSALS)[number]

/** What the server says of a question that it changed. */
export interface Done {
  editVersion: number
  published?: number | null
}

type Attempted<T> = FormState<T> | { status: 'offline' }

/** An action that could not be reached says nothing about the draft: it is tried again. */
export async function attempt<T>(request: () => Promise<FormState<T>>): Promise<Attempted<T>> {
  try {
    return await request()
  } catch {
    return { status: 'offline' }
  }
}

export function stateOf(outcome: Exclude<Attempted<Done>, { status: 'done' }>): SaveState {
  if (outcome.status === 'refused') return REFUSALS.find((reason) => reason === outcome.reason) ?? 'not-allowed'
  return outcome.status === 'offline' ? 'offline' : 'invalid'
}
