import { env } from '../env'

/** What browsers say of a read by our own page or by hand; other clients say nothing. */
const OWN_SITES = new Set<string | null>(['same-origin', 'none', null])

/**
 * Whether a request that changes something comes from a page of ours. Browsers send `Origin` with every such request;
 * a request without one is no browser's, so it carries no cookie that somebody else could use.
 */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === null) return OWN_SITES.has(request.headers.get('sec-fetch-site'))
  const host = request.headers.get('host')
  return origin === new URL(env().SAEGIM_URL).origin || (URL.canParse(origin) && new URL(origin).host === host)
}
