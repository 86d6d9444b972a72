'use server'

import { revalidatePath } from 'next/cache'
import { ownAction } from '@/lib/auth/actions'
import { seeDisputes, takeBackDispute } from '@/lib/operations/disputes'
import { ReportNamed, SeenUntil } from './reports-schema'

const withdraw = ownAction(ReportNamed, async (learnerId, { id }) => {
  await takeBackDispute(learnerId, id)
  revalidatePath('/[locale]/me/reports', 'page')
})

export async function withdrawReportAction(_: unknown, form: FormData) {
  return withdraw(form)
}

export const seeReportsAction = ownAction(SeenUntil, (learnerId, { until }, now) => seeDisputes(learnerId, until, now))
