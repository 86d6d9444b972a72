import { env } from '../env'

/**
 * Whether a request that changes something comes from a page of ours. Browsers send `Origin` with every such request;
 * a request without one is no browser's, so it carries no cookie that somebody else could use.
 */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === null) return request.headers.get('sec-fetch-site') === null
  const host = request.headers.get('host')
  return origin === new URL(env().SAEGIM_URL).origin || (URL.canParse(origin) && new URL(origin).host === host)
}
