import 'server-only'
import type { SignedIn } from '../operations/accounts'
import { joinAccount } from '../operations/visitors'
import { writeSessionCookie } from './session-cookie'
import { clearVisitorCookie, readVisitorCookie } from './visitor-cookie'

/** Signs the browser in, and brings along what was answered in it before. */
export async function enter({ sessionId, learnerId }: SignedIn): Promise<void> {
  const visitorId = await readVisitorCookie()
  if (visitorId) await joinAccount(visitorId, learnerId)
  await clearVisitorCookie()
  await writeSessionCookie(sessionId)
}
