'use server'

import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { typedIn } from '@/app/[locale]/entry-typed'
import type { EntryState } from '@/components/entry/entry-form'
import { redirect } from '@/i18n/navigation'
import { learnerAction } from '@/lib/auth/actions'
import { forgetUserOnDevice } from '@/lib/auth/device-cookie'
import { clearSessionCookie } from '@/lib/auth/session-cookie'
import { clearVisitorCookie } from '@/lib/auth/visitor-cookie'
import { forgetLetters } from '@/lib/mail/kept-letters'
import { deleteAccount } from '@/lib/operations/account-deletion'

/** One of the two, by what the account has; the other is empty. */
const Farewell = z.object({ current: z.string().max(1_000).default(''), email: z.string().max(200).default('') })

const remove = learnerAction(Farewell, async ({ userId, learnerId }, words, now) => {
  const address = await deleteAccount({ userId, ...words }, now)
  await forgetLetters(address)
  await forgetUserOnDevice(userId)
  return learnerId
})

export async function deleteAccountAction(_before: EntryState, form: FormData): Promise<EntryState> {
  const state = await remove(form)
  if (state.status !== 'done') return { state, typed: typedIn(form) }
  await clearSessionCookie()
  await clearVisitorCookie()
  const query = { notice: 'gone', owner: state.value }
  return redirect({ href: { pathname: '/signin', query }, locale: await getLocale() })
}
