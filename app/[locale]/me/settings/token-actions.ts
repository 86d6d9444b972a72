'use server'

import { revalidatePath } from 'next/cache'
import { learnerAction } from '@/lib/auth/actions'
import type { FormState } from '@/lib/form-state'
import { endApiToken, type MadeToken, makeApiToken } from '@/lib/operations/api-tokens'
import { TokenForm, TokenToEnd } from './token-schema'

const make = learnerAction(TokenForm, ({ userId }, { tokenName, scope, days }, now) =>
  makeApiToken(userId, { name: tokenName, scope, days }, now),
)
const end = learnerAction(TokenToEnd, async ({ userId }, { token, tokenName }, now) => {
  await endApiToken(userId, token, now)
  return tokenName
})

/** What became of a wish for a token, and what was typed, to stand there again after an error. */
export interface TokenState {
  state: FormState<MadeToken>
  typed: { tokenName?: string; days?: string; scope?: string }
}

export async function makeTokenAction(_before: TokenState, form: FormData): Promise<TokenState> {
  const state = await make(form)
  if (state.status === 'done') {
    revalidatePath('/', 'layout')
    return { state, typed: {} }
  }
  const [tokenName, days, scope] = ['tokenName', 'days', 'scope'].map((name) => String(form.get(name) ?? ''))
  return { state, typed: { tokenName, days, scope } }
}

/** Answers with the name of the token that ended. */
export async function endTokenAction(_before: FormState<string>, form: FormData): Promise<FormState<string>> {
  const state = await end(form)
  revalidatePath('/', 'layout')
  return state
}
