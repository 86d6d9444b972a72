'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { learnerAction } from '@/lib/auth/actions'
import { changeSettings } from '@/lib/operations/accounts'
import { timeBox } from './me/settings/settings-schema'

const remember = learnerAction(z.object({ minutes: timeBox }), ({ userId }, { minutes }) =>
  changeSettings(userId, { dailyMinutes: minutes }),
)

/** Keeps the time box that a learner chose on their day's page; the settings show the same. */
export async function rememberMinutesAction(form: FormData): Promise<void> {
  await remember(form)
  revalidatePath('/', 'layout')
}
