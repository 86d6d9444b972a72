'use server'

import { revalidatePath } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { typedIn } from '@/app/[locale]/entry-typed'
import type { EntryState } from '@/components/entry/entry-form'
import { redirect } from '@/i18n/navigation'
import { attempt } from '@/lib/auth/actions'
import { keepChoice } from '@/lib/auth/browser-choices'
import { DeviceForm } from './device-schema'

const CHOICES = Object.keys(DeviceForm.shape)

/** Keeps what somebody chose for this browser. It is theirs whoever they are: nothing of an account is touched. */
export async function saveDeviceAction(_before: EntryState, form: FormData): Promise<EntryState> {
  const state = await attempt(DeviceForm, form, async (choices) => choices)
  if (state.status !== 'done') return { state, typed: typedIn(form, CHOICES) }
  const { theme, keys, locale } = state.value
  await keepChoice('theme', theme)
  await keepChoice('keys', keys)
  if (locale !== (await getLocale())) redirect({ href: { pathname: '/me/device', query: { saved: '1' } }, locale })
  revalidatePath('/', 'layout')
  return { state: { status: 'done', value: undefined }, typed: typedIn(form, CHOICES) }
}
