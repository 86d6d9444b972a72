'use server'

import { redirect } from 'next/navigation'
import type { EntryState } from '@/components/entry/entry-form'
import { attempt } from '@/lib/auth/actions'
import { addressOfRequest } from '@/lib/auth/address'
import { readDeviceCookie } from '@/lib/auth/device-cookie'
import { timeOfRequest } from '@/lib/auth/identify'
import { wayBack } from '@/lib/domain/wire/way-back'
import { signIn } from '@/lib/operations/accounts'
import { enter } from '../enter'
import { SignInForm } from '../entry-schema'
import { typedIn } from '../entry-typed'

export async function signInAction(_before: EntryState, form: FormData): Promise<EntryState> {
  const now = await timeOfRequest()
  const state = await attempt(SignInForm, form, async (credentials) => {
    const from = { address: await addressOfRequest(), device: await readDeviceCookie() }
    await enter(await signIn(credentials, from, now))
    return undefined
  })
  if (state.status === 'done') redirect(wayBack(form.get('next')))
  return { state, typed: typedIn(form) }
}
