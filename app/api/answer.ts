import { isHttps } from '@/lib/auth/cookie-names'
import { boundedText } from '@/lib/domain/wire/bounded-text'

const HEADERS = { 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" }

/** JSON that no cache keeps and no page can be made of. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  const transport: Record<string, string> = isHttps()
    ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
    : {}
  return Response.json(body, { ...init, headers: { ...init.headers, ...HEADERS, ...transport } })
}

/** A failure in the shape that every API answer shares. */
export function failure(status: number, code: string, message: string, headers: Record<string, string> = {}): Response {
  return json({ error: { code, message } }, { status, headers })
}

/** Reads a JSON body of bounded size, whatever length it claims; `too-long` before it is read whole. */
export async function readJson(
  request: Request,
  mostBytes: number,
): Promise<{ status: 'read'; value: unknown } | { status: 'malformed' | 'too-long' }> {
  const text = await boundedText(request.body, mostBytes)
  if (text === null) return { status: 'too-long' }
  try {
    return { status: 'read', value: JSON.parse(text) }
  } catch {
    return { status: 'malformed' }
  }
}
