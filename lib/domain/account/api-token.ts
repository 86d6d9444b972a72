export const TOKEN_SCOPES = ['read', 'write'] as const
export type TokenScope = (typeof TOKEN_SCOPES)[number]

export const TOKEN_LONGEST_DAYS = 365
export const TOKEN_USUAL_DAYS = 30
export const TOKEN_NAME_LONGEST = 60
/** More would be a leak rather than a wish. */
export const MOST_TOKENS = 20

/** Tells people, and the scanners that look for leaked secrets, what it opens. */
export const TOKEN_PREFIX = 'saegim_'

export interface TokenDates {
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
}

/** Whether a text can be a token at all: 256 bits behind the prefix. */
export function isTokenShaped(text: string): boolean {
  return /^saegim_[\w-]{43}$/.test(text)
}

/**
 * Whether a token works: neither revoked nor over, and not older than the password. Whoever changes a password because
 * somebody else was in must not leave that somebody a key.
 */
export function isTokenStanding(
  { createdAt, expiresAt, revokedAt }: TokenDates,
  passwordSetAt: Date | null,
  now: Date,
) {
  return revokedAt === null && expiresAt > now && (passwordSetAt === null || createdAt >= passwordSetAt)
}
