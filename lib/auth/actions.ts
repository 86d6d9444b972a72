import 'server-only'
import type { z } from 'zod'
import { LimitReached, Refusal } from '../errors'
import type { FormState } from '../form-state'
import { identify, timeOfRequest } from './identify'
import type { AskingUser } from './require'
import { sayWhenAgain } from './retry-after'

type Act<Input, Value> = (user: AskingUser, input: Input, now: Date) => Promise<Value>

/** An action for whoever is signed in: identifies, reads the input, acts, and turns a refusal into a value. */
export function learnerAction<Schema extends z.ZodType, Value>(schema: Schema, act: Act<z.infer<Schema>, Value>) {
  return userAction(schema, () => true, act)
}

/** An action for whoever answers here, with an account or without: on what is theirs. */
export function ownAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  act: (learnerId: string, input: z.infer<Schema>, now: Date) => Promise<Value>,
) {
  return async (raw: unknown): Promise<FormState<Value>> => {
    const asking = await identify()
    if (asking.kind !== 'user' && asking.kind !== 'visitor') return { status: 'refused', reason: 'signed-out' }
    return attempt(schema, raw, async (input) => act(asking.learnerId, input, await timeOfRequest()))
  }
}

/** An action for administrators alone. */
export function adminAction<Schema extends z.ZodType, Value>(schema: Schema, act: Act<z.infer<Schema>, Value>) {
  return userAction(schema, ({ role }) => role === 'admin', act)
}

/** An action for instructors and administrators. */
export function instructorAction<Schema extends z.ZodType, Value>(schema: Schema, act: Act<z.infer<Schema>, Value>) {
  return userAction(schema, ({ role }) => role !== 'learner', act)
}

function userAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  may: (user: AskingUser) => boolean,
  act: Act<z.infer<Schema>, Value>,
) {
  return async (raw: unknown): Promise<FormState<Value>> => {
    const asking = await identify()
    if (asking.kind !== 'user') return { status: 'refused', reason: 'signed-out' }
    if (!may(asking)) return { status: 'refused', reason: 'not-found' }
    return attempt(schema, raw, async (input) => act(asking, input, await timeOfRequest()))
  }
}

/** Reads the input and acts on it; what the schema or an operation refuses comes back as a value. */
export async function attempt<Schema extends z.ZodType, Value>(
  schema: Schema,
  raw: unknown,
  act: (input: z.infer<Schema>) => Promise<Value>,
): Promise<FormState<Value>> {
  const read = schema.safeParse(raw instanceof FormData ? Object.fromEntries(raw) : raw)
  if (!read.success) return { status: 'invalid', fields: fieldsOf(read.error) }
  try {
    return { status: 'done', value: await act(read.data) }
  } catch (error) {
    if (error instanceof LimitReached) {
      await sayWhenAgain(error.waitSeconds)
      return { status: 'refused', reason: error.reason, waitSeconds: error.waitSeconds }
    }
    if (error instanceof Refusal) return { status: 'refused', reason: error.reason }
    throw error
  }
}

function fieldsOf({ issues }: z.ZodError): Record<string, string> {
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [path.join('.'), message]))
}
