import { database } from './client'
import type { OneTimeTokenKind } from './generated/client'

export interface OneTimeToken {
  kind: OneTimeTokenKind
  userId: string | null
}

interface NewToken extends OneTimeToken {
  id: string
  tokenHash: string
  expiresAt: Date
}

/** Keeps a token; an unused older one of the same kind and user no longer works. */
export async function saveToken(token: NewToken, now: Date): Promise<void> {
  const { kind, userId } = token
  await database().$transaction([
    database().oneTimeToken.updateMany({ where: { kind, userId, usedAt: null }, data: { usedAt: now } }),
    database().oneTimeToken.create({ data: { ...token, createdAt: now } }),
  ])
}

/** A token that may still be used; null where it never was, is used or is over. */
export async function findToken(tokenHash: string, now: Date): Promise<OneTimeToken | null> {
  return database().oneTimeToken.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    select: { kind: true, userId: true },
  })
}

/** Uses a token up. False if somebody was faster: of two at once, one gets it. */
export async function spendToken(tokenHash: string, now: Date): Promise<boolean> {
  const { count } = await database().oneTimeToken.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  return count === 1
}
