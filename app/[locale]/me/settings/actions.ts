'use server'

import { revalidatePath } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { typedIn } from '@/app/[locale]/entry-typed'
import type { EntryState } from '@/components/entry/entry-form'
import { redirect } from '@/i18n/navigation'
import { learnerAction } from '@/lib/auth/actions'
import { keepChoice } from '@/lib/auth/browser-choices'
import { changeSettings } from '@/lib/operations/accounts'
import { SettingsForm } from './settings-schema'

const SETTINGS = Object.keys(SettingsForm.shape)

const save = learnerAction(SettingsForm, async ({ userId }, { theme, keys, ...settings }) => {
  await changeSettings(userId, settings)
  return { theme, keys, locale: settings.locale }
})

export async function saveSettingsAction(_before: EntryState, form: FormData): Promise<EntryState> {
  const state = await save(form)
  const typed = typedIn(form, SETTINGS)
  if (state.status !== 'done') return { state, typed }
  await keepChoice('theme', state.value.theme)
  await keepChoice('keys', state.value.keys)
  const { locale } = state.value
  if (locale !== (await getLocale())) redirect({ href: { pathname: '/me/settings', query: { saved: '1' } }, locale })
  revalidatePath('/', 'layout')
  return { state: { status: 'done', value: undefined }, typed }
}
