import { isTokenStanding, type TokenScope } from '../domain/account/api-token'
import { type Account, toAccount } from './accounts'
import { type AuditEntry, recordAudit } from './audit'
import { database } from './client'

/** A token as its owner sees it. The token itself is kept nowhere. */
export interface ApiToken {
  id: string
  name: string
  scope: TokenScope
  createdAt: Date
  expiresAt: Date
  lastUsedAt: Date | null
}

export interface NewApiToken {
  id: string
  userId: string
  name: string
  scope: TokenScope
  tokenHash: string
  expiresAt: Date
}

/** Keeps a token, and says in the audit log who made it. */
export async function createApiToken(token: NewApiToken, deed: AuditEntry, now: Date): Promise<void> {
  await database().$transaction(async (transaction) => {
    await transaction.apiToken.create({ data: { ...token, createdAt: now } })
    await recordAudit(transaction, deed, now)
  })
}

/** The tokens of a user that work, the newest first. */
export async function listApiTokens(userId: string, now: Date): Promise<ApiToken[]> {
  const tokens = await database().apiToken.findMany({
    where: { userId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { user: { select: { passwordSetAt: true } } },
  })
  return tokens
    .filter(({ user, ...token }) => isTokenStanding(token, user.passwordSetAt, now))
    .map(({ id, name, scope, createdAt, expiresAt, lastUsedAt }) => ({
      ...{ id, name, createdAt, expiresAt, lastUsedAt },
      scope: scopeOf(scope),
    }))
}

export interface TokenAccount {
  tokenId: string
  scope: TokenScope
  lastUsedAt: Date | null
  account: Account
}

/** Whose token this is; null where it is unknown, revoked or over, or its user disabled. One query. */
export async function findTokenAccount(tokenHash: string, now: Date): Promise<TokenAccount | null> {
  const token = await database().apiToken.findFirst({
    where: { tokenHash, user: { disabledAt: null } },
    include: { user: { include: { learner: { select: { id: true, beganAt: true } } } } },
  })
  const account = token && toAccount(token.user)
  if (!account || !isTokenStanding(token, token.user.passwordSetAt, now)) return null
  return { tokenId: token.id, scope: scopeOf(token.scope), lastUsedAt: token.lastUsedAt, account }
}

export async function saveTokenUse(id: string, now: Date): Promise<void> {
  await database().apiToken.updateMany({ where: { id }, data: { lastUsedAt: now } })
}

/** False where this user has no such token that is not revoked yet. */
export async function revokeApiToken(userId: string, id: string, deed: AuditEntry, now: Date): Promise<boolean> {
  return database().$transaction(async (transaction) => {
    const { count } = await transaction.apiToken.updateMany({
      where: { id, userId, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count === 1) await recordAudit(transaction, deed, now)
    return count === 1
  })
}

/** The database knows these two alone. */
function scopeOf(scope: string): TokenScope {
  return scope === 'write' ? 'write' : 'read'
}
