'use server'

import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import type { EntryState } from '@/components/entry/entry-form'
import { learnerAction } from '@/lib/auth/actions'
import { addressOfRequest } from '@/lib/auth/address'
import { Refusal } from '@/lib/errors'
import { postLink } from '@/lib/mail/post'
import { spendTry } from '@/lib/operations/limits'
import { linkToVerify } from '@/lib/operations/mailed-links'

const resend = learnerAction(z.object({}), async ({ userId }, _nothing, now) => {
  await spendTry('mail-address', await addressOfRequest(), now)
  const mailed = await linkToVerify(userId, await getLocale(), now)
  // waited for: this is the person's own address, so they may hear how it went
  if (mailed && (await postLink(mailed, now)) === 'failed') throw new Refusal('mail-failed')
  return undefined
})

export async function resendAction(_before: EntryState, form: FormData): Promise<EntryState> {
  return { state: await resend(form), typed: {} }
}
