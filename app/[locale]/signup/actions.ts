'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { EntryState } from '@/components/entry/entry-form'
import { attempt } from '@/lib/auth/actions'
import { addressOfRequest } from '@/lib/auth/address'
import { timeOfRequest } from '@/lib/auth/identify'
import { wayBack } from '@/lib/domain/wire/way-back'
import { signUp } from '@/lib/operations/accounts'
import { spendTry } from '@/lib/operations/limits'
import { linkToVerify } from '@/lib/operations/mailed-links'
import { enter } from '../enter'
import { SignUpForm } from '../entry-schema'
import { typedIn } from '../entry-typed'
import { postLater } from '../post-later'

export async function signUpAction(_before: EntryState, form: FormData): Promise<EntryState> {
  const now = await timeOfRequest()
  const locale = await getLocale()
  const state = await attempt(SignUpForm, form, async (registration) => {
    await spendTry('sign-up-address', await addressOfRequest(), now)
    const entered = await signUp({ ...registration, locale }, now)
    await enter(entered)
    postLater(() => linkToVerify(entered.userId, locale, now), now)
    return undefined
  })
  if (state.status === 'done') redirect(wayBack(form.get('next')))
  return { state, typed: typedIn(form) }
}
