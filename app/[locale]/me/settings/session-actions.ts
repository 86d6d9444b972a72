'use server'

import { revalidatePath } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { redirect } from '@/i18n/navigation'
import { learnerAction } from '@/lib/auth/actions'
import { identify, timeOfRequest } from '@/lib/auth/identify'
import { clearSessionCookie } from '@/lib/auth/session-cookie'
import { signOut } from '@/lib/operations/accounts'
import { endAll, endOne } from '@/lib/operations/own-sessions'

const end = learnerAction(z.object({ id: z.uuid() }), ({ userId }, { id }, now) => endOne(userId, id, now))

/** Ends one other session. Gone is gone: a second tap, or one on an old page, shows the list as it is. */
export async function endSessionAction(form: FormData): Promise<void> {
  await end(form)
  revalidatePath('/', 'layout')
}

export async function signOutAction(): Promise<void> {
  const asking = await identify()
  if (asking.kind === 'user') await signOut(asking.sessionId, await timeOfRequest())
  await clearSessionCookie()
  redirect({ href: '/', locale: await getLocale() })
}

export async function signOutEverywhereAction(): Promise<void> {
  const asking = await identify()
  if (asking.kind === 'user') await endAll(asking.userId, await timeOfRequest())
  await clearSessionCookie()
  redirect({ href: { pathname: '/signin', query: { notice: 'everywhere' } }, locale: await getLocale() })
}
