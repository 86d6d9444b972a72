'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { EntryState } from '@/components/entry/entry-form'
import { getPathname } from '@/i18n/navigation'
import { attempt } from '@/lib/auth/actions'
import { addressOfRequest } from '@/lib/auth/address'
import { timeOfRequest } from '@/lib/auth/identify'
import { acceptInvitation } from '@/lib/operations/accounts'
import { spendTry } from '@/lib/operations/limits'
import { enter } from '../../enter'
import { JoinForm } from '../../entry-schema'
import { typedIn } from '../../entry-typed'

export async function joinAction(_before: EntryState, form: FormData): Promise<EntryState> {
  const now = await timeOfRequest()
  const locale = await getLocale()
  const state = await attempt(JoinForm, form, async (person) => {
    await spendTry('link-address', await addressOfRequest(), now)
    await enter(await acceptInvitation(String(form.get('token')), { ...person, locale }, now))
    return undefined
  })
  if (state.status === 'done') redirect(getPathname({ href: '/', locale }))
  return { state, typed: typedIn(form) }
}
