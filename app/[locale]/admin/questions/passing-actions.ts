'use server'

import { revalidatePath } from 'next/cache'
import { instructorAction } from '@/lib/auth/actions'
import { spendTry } from '@/lib/operations/limits'
import { confirmFact, pauseFact } from '@/lib/operations/passing-facts'
import { FactNamed } from './passing-schema'

const confirm = instructorAction(FactNamed, async ({ userId }, { id }, now) => {
  await spendTry('editing', userId, now)
  await confirmFact(userId, id, now)
  refresh()
})

const pause = instructorAction(FactNamed, async ({ userId }, { id }, now) => {
  await spendTry('editing', userId, now)
  await pauseFact(userId, id, now)
  refresh()
})

export async function confirmFactAction(_: unknown, form: FormData) {
  return confirm(form)
}

export async function pauseFactAction(_: unknown, form: FormData) {
  return pause(form)
}

function refresh() {
  revalidatePath('/[locale]/admin/questions', 'page')
}
