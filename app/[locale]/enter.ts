import { writeSessionCookie } from '@/lib/auth/session-cookie'
import { clearVisitorCookie, readVisitorCookie } from '@/lib/auth/visitor-cookie'
import type { SignedIn } from '@/lib/operations/accounts'
import { joinAccount } from '@/lib/operations/visitors'

/** Signs the browser in, and brings along what was answered in it before. */
export async function enter({ sessionId, learnerId }: SignedIn): Promise<void> {
  const visitorId = await readVisitorCookie()
  if (visitorId) await joinAccount(visitorId, learnerId)
  await clearVisitorCookie()
  await writeSessionCookie(sessionId)
}
