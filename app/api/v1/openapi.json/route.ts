import { json } from '@/app/api/answer'
import { sessionCookieName, visitorCookieName } from '@/lib/auth/cookie-names'
import { openApi } from '@/lib/domain/wire/openapi'
import { version } from '@/package.json'

/** What this interface is, for programs and for those who write them. It tells everybody the same. */
export function GET(): Response {
  return json(openApi({ version, sessionCookie: sessionCookieName(), visitorCookie: visitorCookieName() }))
}
