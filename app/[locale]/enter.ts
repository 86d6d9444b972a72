import { headers } from 'next/headers'
import { writeDeviceCookie } from '@/lib/auth/device-cookie'
import { writeSessionCookie } from '@/lib/auth/session-cookie'
import { clearVisitorCookie, readVisitorCookie } from '@/lib/auth/visitor-cookie'
import type { SignedIn } from '@/lib/operations/accounts'
import { rememberDevice } from '@/lib/operations/own-sessions'
import { joinAccount } from '@/lib/operations/visitors'

/** Signs the browser in, and brings along what was answered in it before. */
export async function enter({ sessionId, userId, learnerId }: SignedIn): Promise<void> {
  const visitorId = await readVisitorCookie()
  if (visitorId) await joinAccount(visitorId, learnerId)
  await clearVisitorCookie()
  await rememberDevice(sessionId, (await headers()).get('user-agent'))
  await writeSessionCookie(sessionId)
  await writeDeviceCookie(userId)
}
