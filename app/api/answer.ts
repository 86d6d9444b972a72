import { isHttps } from '@/lib/auth/cookie-names'

const HEADERS = { 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" }

/** JSON that no cache keeps and no page can be made of. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  const transport: Record<string, string> = isHttps()
    ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
    : {}
  return Response.json(body, { ...init, headers: { ...HEADERS, ...transport } })
}

/** A failure in the shape that every API answer shares. */
export function failure(status: number, code: string, message: string): Response {
  return json({ error: { code, message } }, { status })
}

/** Reads a JSON body of bounded size; null where it is no JSON or too long. */
export async function readJson(request: Request, mostBytes: number): Promise<unknown> {
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > mostBytes) return null
  const text = await request.text()
  if (text.length > mostBytes) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
