'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { NewPasswordForm, newPassword, typedPassword } from '@/app/[locale]/entry-schema'
import type { EntryState } from '@/components/entry/entry-form'
import { learnerAction } from '@/lib/auth/actions'
import { changePassword } from '@/lib/operations/accounts'
import { setFirstPassword } from '@/lib/operations/providers'

const Change = z.object({ current: typedPassword, password: newPassword })

const change = learnerAction(Change, async ({ userId, sessionId }, passwords, now) => {
  await changePassword({ userId, sessionId, ...passwords }, now)
  return undefined
})

const setFirst = learnerAction(NewPasswordForm, async ({ userId }, { password }, now) => {
  await setFirstPassword(userId, password, now)
  return undefined
})

export async function firstPasswordAction(_before: EntryState, form: FormData): Promise<EntryState> {
  const state = await setFirst(form)
  if (state.status === 'done') revalidatePath('/', 'layout')
  return { state, typed: {} }
}

export async function changePasswordAction(_before: EntryState, form: FormData): Promise<EntryState> {
  const state = await change(form)
  // the other sessions have ended: the list below is another now
  if (state.status === 'done') revalidatePath('/', 'layout')
  return { state, typed: {} }
}
