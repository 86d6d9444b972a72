'use server'

import { revalidatePath } from 'next/cache'
import { after } from 'next/server'
import { instructorAction } from '@/lib/auth/actions'
import { announceAmendments } from '@/lib/operations/amending'
import { acceptAsAlias, answerDisputes, blockAnswer, reopenClosed } from '@/lib/operations/dispute-desk'
import { spendTry } from '@/lib/operations/limits'
import { GroupNamed, GroupWithMessage } from './reports-schema'

const accept = instructorAction(GroupNamed, async ({ userId }, { id }, now) => {
  await spendTry('editing', userId, now)
  await acceptAsAlias(userId, id, now)
  after(() => announceAmendments(now))
  refresh()
})

const block = instructorAction(GroupWithMessage, async ({ userId }, { id, message }, now) => {
  await spendTry('editing', userId, now)
  await blockAnswer(userId, { disputeId: id, message }, now)
  refresh()
})

const answer = instructorAction(GroupWithMessage, async ({ userId }, { id, message }, now) => {
  await spendTry('editing', userId, now)
  await answerDisputes(userId, { disputeId: id, message }, now)
  refresh()
})

const reopen = instructorAction(GroupNamed, async ({ userId }, { id }, now) => {
  await spendTry('editing', userId, now)
  await reopenClosed(userId, id, now)
  refresh()
})

export async function acceptReportAction(_: unknown, form: FormData) {
  return accept(form)
}

export async function blockReportAction(_: unknown, form: FormData) {
  return block(form)
}

export async function answerReportAction(_: unknown, form: FormData) {
  return answer(form)
}

export async function reopenReportAction(_: unknown, form: FormData) {
  return reopen(form)
}

function refresh() {
  revalidatePath('/[locale]/admin/reports', 'page')
}
