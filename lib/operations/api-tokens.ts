import { findUserByEmail } from '../data/accounts'
import { type ApiToken, createApiToken, listApiTokens, revokeApiToken } from '../data/api-tokens'
import { MOST_TOKENS, TOKEN_PREFIX, type TokenScope } from '../domain/account/api-token'
import { foldEmail } from '../domain/account/email'
import { Refusal } from '../errors'
import { sha256 } from '../secrets/hash'
import { newId } from '../secrets/ids'
import { newToken } from '../secrets/token'

const DAY_MILLIS = 86_400_000

export interface TokenWish {
  name: string
  scope: TokenScope
  days: number
}

/** What is said once, and never again. */
export interface MadeToken {
  token: string
  name: string
  expiresAt: Date
}

/** Makes a token for a user, at their own wish. Throws `limit-reached`. */
export async function makeApiToken(userId: string, wish: TokenWish, now: Date): Promise<MadeToken> {
  return make(userId, userId, wish, now)
}

/** The same for the operator's tool. Throws `not-found`. */
export async function makeApiTokenFor(email: string, wish: TokenWish, now: Date): Promise<MadeToken> {
  const user = await findUserByEmail(foldEmail(email))
  if (!user) throw new Refusal('not-found', `account with the e-mail ${email}`)
  return make(user.id, null, wish, now)
}

async function make(userId: string, actorId: string | null, wish: TokenWish, now: Date): Promise<MadeToken> {
  const { name, scope, days } = wish
  if ((await listApiTokens(userId, now)).length >= MOST_TOKENS) throw new Refusal('limit-reached')
  const token = `${TOKEN_PREFIX}${newToken()}`
  const expiresAt = new Date(now.getTime() + days * DAY_MILLIS)
  const made = { id: newId(now), userId, name, scope, tokenHash: sha256(token), expiresAt }
  const deed = { id: newId(now), actorId, action: 'token.create', subject: `user:${userId}` } as const
  await createApiToken(made, { ...deed, detail: { scope, days } }, now)
  return { token, name, expiresAt }
}

export async function ownApiTokens(userId: string, now: Date): Promise<ApiToken[]> {
  return listApiTokens(userId, now)
}

/** Ends a token at its next request. Throws `not-found`. */
export async function endApiToken(userId: string, id: string, now: Date): Promise<void> {
  const deed = { id: newId(now), actorId: userId, action: 'token.revoke', subject: `user:${userId}` } as const
  if (!(await revokeApiToken(userId, id, deed, now))) throw new Refusal('not-found', 'token')
}
