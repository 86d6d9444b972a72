'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { EntryState } from '@/components/entry/entry-form'
import { getPathname } from '@/i18n/navigation'
import { attempt } from '@/lib/auth/actions'
import { addressOfRequest } from '@/lib/auth/address'
import { timeOfRequest } from '@/lib/auth/identify'
import { becomeFirstAdministrator, setPasswordByLink } from '@/lib/operations/accounts'
import { spendTry } from '@/lib/operations/limits'
import { linkToVerify } from '@/lib/operations/mailed-links'
import { enter } from '../../enter'
import { NewPasswordForm, SignUpForm } from '../../entry-schema'
import { typedIn } from '../../entry-typed'
import { postLater } from '../../post-later'

export async function newPasswordAction(_before: EntryState, form: FormData): Promise<EntryState> {
  const now = await timeOfRequest()
  const locale = await getLocale()
  const state = await attempt(NewPasswordForm, form, async ({ password }) => {
    await spendTry('link-address', await addressOfRequest(), now)
    await setPasswordByLink(String(form.get('token')), password, now)
    return undefined
  })
  if (state.status === 'done')
    redirect(getPathname({ href: { pathname: '/signin', query: { notice: 'changed' } }, locale }))
  return { state, typed: {} }
}

export async function firstAdministratorAction(_before: EntryState, form: FormData): Promise<EntryState> {
  const now = await timeOfRequest()
  const locale = await getLocale()
  const state = await attempt(SignUpForm, form, async (registration) => {
    await spendTry('link-address', await addressOfRequest(), now)
    const entered = await becomeFirstAdministrator(String(form.get('token')), { ...registration, locale }, now)
    await enter(entered)
    postLater(() => linkToVerify(entered.userId, locale, now), now)
    return undefined
  })
  if (state.status === 'done') redirect(getPathname({ href: '/admin/questions', locale }))
  return { state, typed: typedIn(form) }
}
