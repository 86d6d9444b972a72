import 'server-only'
import { headers } from 'next/headers'
import { findTokenAccount, saveTokenUse, type TokenAccount } from '../data/api-tokens'
import { isTokenShaped } from '../domain/account/api-token'
import { sha256 } from '../secrets/hash'

/** How exactly the last use is known: a write at every request would cost more than it tells. */
const EXACT_MILLIS = 5 * 60_000

/** What stands behind `Authorization: Bearer`; null without it. Other schemes belong to a proxy before us. */
export async function readBearer(): Promise<string | null> {
  const [, token] = /^bearer(?:\s+(.*))?$/i.exec((await headers()).get('authorization')?.trim() ?? '') ?? [null, null]
  return token === null ? null : (token ?? '')
}

/** Whose token this is, and notes that it was used; null where it opens nothing. */
export async function acceptToken(bearer: string, now: Date): Promise<TokenAccount | null> {
  const found = isTokenShaped(bearer) ? await findTokenAccount(sha256(bearer), now) : null
  if (found && now.getTime() - (found.lastUsedAt?.getTime() ?? 0) > EXACT_MILLIS) await saveTokenUse(found.tokenId, now)
  return found
}
