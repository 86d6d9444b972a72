'use server'

import { revalidatePath } from 'next/cache'
import { instructorAction } from '@/lib/auth/actions'
import type { FormState } from '@/lib/form-state'
import { spendTry } from '@/lib/operations/limits'
import { dropView, keepView } from '@/lib/operations/saved-views'
import { ViewForm, ViewToDrop } from './view-schema'

const keep = instructorAction(ViewForm, async ({ userId }, view, now) => {
  await spendTry('editing', userId, now)
  await keepView(userId, view, now)
})

const drop = instructorAction(ViewToDrop, ({ userId }, { id }) => dropView(userId, id))

/** What became of the wish, and the name that was typed, to stand there again after an error. */
export interface ViewState {
  state: FormState<void>
  name: string
}

/** Keeps the present address under a name. */
export async function keepViewAction(_before: ViewState, form: FormData): Promise<ViewState> {
  const state = await keep(form)
  if (state.status === 'done') revalidatePath('/', 'layout')
  return { state, name: state.status === 'done' ? '' : String(form.get('name') ?? '') }
}

export async function dropViewAction(_before: FormState<void>, form: FormData): Promise<FormState<void>> {
  const state = await drop(form)
  revalidatePath('/', 'layout')
  return state
}
