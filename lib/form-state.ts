import type { Reason } from './errors'

/** What an action tells its form. `fields` holds message keys by field name, never the values that were sent. */
export type FormState<T = undefined> =
  | { status: 'idle' }
  | { status: 'done'; value: T }
  | { status: 'invalid'; fields: Record<string, string> }
  | { status: 'refused'; reason: Reason /** Of a limit: when to try again. */; waitSeconds?: number }
