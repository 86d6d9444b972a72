import { NextRequest } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from './i18n/routing'

const localise = createMiddleware(routing)

/** Gives each page its language and its Content-Security-Policy. It never decides who may see what. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  // Next reads the nonce for its own scripts from this request header.
  headers.set('content-security-policy', policy)

  const response = localise(new NextRequest(request, { headers }))
  response.headers.set('content-security-policy', policy)
  if (isHttps()) response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  return response
}

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // The development server injects styles of its own; beside a nonce, 'unsafe-inline' would count for nothing.
    development ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    // React writes the few computed sizes (a bar's height) as style attributes.
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

/** HSTS only when the public address says https: sent over plain http it would lock a LAN instance out. */
function isHttps(): boolean {
  return process.env.SAEGIM_URL?.startsWith('https:') ?? false
}

/** Pages only: API answers, built files and the icon need no language and no nonce. (Fact ids hold dots, so no rule on dots.) */
export const config = { matcher: ['/((?!api/|_next/|icon.svg|robots.txt).*)'] }
