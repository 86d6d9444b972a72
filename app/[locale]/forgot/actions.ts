'use server'

import { getLocale } from 'next-intl/server'
import type { EntryState } from '@/components/entry/entry-form'
import { redirect } from '@/i18n/navigation'
import { attempt } from '@/lib/auth/actions'
import { addressOfRequest } from '@/lib/auth/address'
import { timeOfRequest } from '@/lib/auth/identify'
import { Refusal } from '@/lib/errors'
import { canPost } from '@/lib/mail/post'
import { spendTry } from '@/lib/operations/limits'
import { linkToReset } from '@/lib/operations/mailed-links'
import { ForgotForm } from '../entry-schema'
import { typedIn } from '../entry-typed'
import { postLater } from '../post-later'

export async function forgotAction(_before: EntryState, form: FormData): Promise<EntryState> {
  const [now, locale] = [await timeOfRequest(), await getLocale()]
  const state = await attempt(ForgotForm, form, async ({ email }) => {
    await spendTry('mail-address', await addressOfRequest(), now)
    if (!(await canPost(now))) throw new Refusal('mail-failed')
    // Once the answer is out: neither its words nor its time may tell whether an account has this address.
    postLater(() => linkToReset(email, locale, now), now)
    return undefined
  })
  if (state.status === 'done') redirect({ href: { pathname: '/forgot', query: { sent: '1' } }, locale })
  return { state, typed: typedIn(form) }
}
