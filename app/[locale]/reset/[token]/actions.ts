'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { EntryState } from '@/components/entry/entry-form'
import { getPathname } from '@/i18n/navigation'
import { attempt } from '@/lib/auth/actions'
import { timeOfRequest } from '@/lib/auth/identify'
import { becomeFirstAdministrator, setPasswordByLink } from '@/lib/operations/accounts'
import { enter } from '../../enter'
import { NewPasswordForm, SignUpForm } from '../../entry-schema'
import { typedIn } from '../../entry-typed'

export async function newPasswordAction(_before: EntryState, form: FormData): Promise<EntryState> {
  const now = await timeOfRequest()
  const locale = await getLocale()
  const state = await attempt(NewPasswordForm, form, async ({ password }) => {
    await setPasswordByLink(String(form.get('token')), password, now)
    return undefined
  })
  if (state.status === 'done') redirect(getPathname({ href: { pathname: '/signin', query: { changed: '1' } }, locale }))
  return { state, typed: {} }
}

export async function firstAdministratorAction(_before: EntryState, form: FormData): Promise<EntryState> {
  const now = await timeOfRequest()
  const locale = await getLocale()
  const state = await attempt(SignUpForm, form, async (registration) => {
    await enter(await becomeFirstAdministrator(String(form.get('token')), { ...registration, locale }, now))
    return undefined
  })
  if (state.status === 'done') redirect(getPathname({ href: '/admin/questions', locale }))
  return { state, typed: typedIn(form) }
}
