import { failure } from '@/app/api/answer'
import type { Asking } from '@/lib/auth/identify'
import { isSameOrigin } from '@/lib/auth/origin'

export type Admitted = Exclude<Asking, { kind: 'bad-token' }>

/**
 * The answer to whoever may not use this door, null for those who may. Cookies travel by themselves, so what changes
 * something must come from a page of ours; a token was sent on purpose and needs no origin.
 */
export function turnedAway(request: Request, asking: Admitted): Response | null {
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  if (asking.kind === 'machine') {
    if (isReading || asking.scope === 'write') return null
    return failure(403, 'read-only', 'This token may read only.', challenge('insufficient_scope'))
  }
  if ((!isReading || asking.kind === 'visitor') && !isSameOrigin(request))
    return failure(403, 'foreign-origin', 'Ask from a page of this site, or with a token.')
  return null
}

/** The answer to a token that opens nothing. The cookie beside it is not looked at: whoever sent it meant the token. */
export function badToken(): Response {
  return failure(401, 'bad-token', 'This token is unknown, revoked or over.', challenge('invalid_token'))
}

/** The answer to somebody who is nobody yet. */
export function signedOut(message: string): Response {
  return failure(401, 'signed-out', message, challenge())
}

function challenge(error?: 'invalid_token' | 'insufficient_scope'): Record<string, string> {
  return { 'www-authenticate': `Bearer realm="saegim"${error ? `, error="${error}"` : ''}` }
}
