'use server'

import { revalidatePath } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import type { EntryState } from '@/components/entry/entry-form'
import { redirect } from '@/i18n/navigation'
import { attempt } from '@/lib/auth/actions'
import { addressOfRequest } from '@/lib/auth/address'
import { identify, timeOfRequest } from '@/lib/auth/identify'
import { spendTry } from '@/lib/operations/limits'
import { verifyEmail } from '@/lib/operations/mailed-links'

const Link = z.object({ token: z.string().max(200) })

/** The tap that uses the link up. Whoever has the letter may do it, signed in here or not. */
export async function verifyAction(_before: EntryState, form: FormData): Promise<EntryState> {
  const now = await timeOfRequest()
  const state = await attempt(Link, form, async ({ token }) => {
    await spendTry('link-address', await addressOfRequest(), now)
    await verifyEmail(token, now)
    return undefined
  })
  if (state.status !== 'done') return { state, typed: {} }
  revalidatePath('/', 'layout')
  const isUser = (await identify()).kind === 'user'
  const href = isUser ? '/me/settings#email' : { pathname: '/signin', query: { notice: 'verified' } }
  return redirect({ href, locale: await getLocale() })
}
