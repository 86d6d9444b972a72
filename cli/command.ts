import type { z } from 'zod'
import { type Reason, Refusal } from '@/lib/errors'

/** What a command found or did: lines for people, one value for machines. */
export interface Outcome {
  ok: boolean
  value: unknown
  lines: string[]
}

export interface Command {
  usage: string
  about: string
  run: (argv: string[]) => Promise<Outcome>
}

/** Prints to stdout what was asked for; a failure's words go to stderr, its JSON to stdout. */
export function printOutcome({ ok, value, lines }: Outcome, isJson: boolean): number {
  if (isJson) process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
  else process[ok ? 'stdout' : 'stderr'].write(`${lines.join('\n')}\n`)
  return ok ? 0 : 1
}

/** An error in words that an operator can act on. */
export function wordsFor(error: unknown): string {
  if (error instanceof Refusal && error.reason.startsWith('article-')) return error.detail ?? error.message
  if (error instanceof Refusal) return REFUSED[error.reason]?.(error.detail ?? '') ?? error.message
  return error instanceof Error ? error.message : String(error)
}

/** What was asked for, as a command's schema reads it; throws one sentence that names every mistake. */
export function readOr<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.infer<Schema> {
  const read = schema.safeParse(raw)
  if (!read.success) throw new Error(`${read.error.issues.map(({ message }) => message).join('; ')}.`)
  return read.data
}

const REFUSED: Partial<Record<Reason, (detail: string) => string>> = {
  'limit-reached': () => 'This account has as many tokens as it may have: revoke one first.',
  'not-found': (what) => `There is no ${what}.`,
  'not-allowed': (what) => `Not allowed: ${what}.`,
  'owned-elsewhere': (what) => `Another course has the ${what} already: give it another id.`,
}
