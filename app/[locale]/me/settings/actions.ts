'use server'

import { revalidatePath } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getPathname } from '@/i18n/navigation'
import { learnerAction } from '@/lib/auth/actions'
import { identify, timeOfRequest } from '@/lib/auth/identify'
import { clearSessionCookie } from '@/lib/auth/session-cookie'
import type { FormState } from '@/lib/form-state'
import { changeSettings, signOut } from '@/lib/operations/accounts'
import { SettingsForm } from './settings-schema'

const YEAR_SECONDS = 365 * 86_400

const save = learnerAction(SettingsForm, async ({ userId }, { theme, ...settings }) => {
  await changeSettings(userId, settings)
  return theme
})

export async function saveSettingsAction(_before: FormState, form: FormData): Promise<FormState> {
  const state = await save(form)
  if (state.status !== 'done') return state
  // The theme belongs to this browser: a phone may be dark where a desk is light.
  const jar = await cookies()
  if (state.value === 'auto') jar.delete('saegim-theme')
  else jar.set('saegim-theme', state.value, { maxAge: YEAR_SECONDS, sameSite: 'lax', path: '/' })
  revalidatePath('/', 'layout')
  return { status: 'done', value: undefined }
}

export async function signOutAction(): Promise<void> {
  const asking = await identify()
  if (asking.kind === 'user') await signOut(asking.sessionId, await timeOfRequest())
  await clearSessionCookie()
  redirect(getPathname({ href: '/', locale: await getLocale() }))
}
