'use server'

import { revalidatePath } from 'next/cache'
import { adminAction } from '@/lib/auth/actions'
import type { InvitationMade } from '@/lib/domain/account/invitation'
import type { FormState } from '@/lib/form-state'
import { spendTry } from '@/lib/operations/limits'
import { changeAccess, changeRole, invitePerson, withdrawInvitation } from '@/lib/operations/people'
import { AccessForm, InvitationForm, InvitationId, RoleForm } from './people-schema'

const setRole = adminAction(RoleForm, async (admin, person, now) => {
  await changeRole(admin.userId, person, now)
  return undefined
})

const setAccess = adminAction(AccessForm, async (admin, { id, access }, now) => {
  await changeAccess(admin.userId, { id, isDisabled: access }, now)
  return { isDisabled: access }
})

const invite = adminAction(InvitationForm, async (admin, invitation, now) => {
  await spendTry('invite', admin.userId, now)
  return invitePerson(admin.userId, invitation, now)
})

const withdraw = adminAction(InvitationId, async (admin, { id }, now) => {
  await withdrawInvitation(admin.userId, id, now)
  return undefined
})

export async function changeRoleAction(_before: FormState, form: FormData): Promise<FormState> {
  return shown(await setRole(form))
}

/** What was done stays said by the form when the page beneath it has moved on: so it is the answer that tells. */
export type AccessState = FormState<{ isDisabled: boolean }>

export async function changeAccessAction(_before: AccessState, form: FormData): Promise<AccessState> {
  return shown(await setAccess(form))
}

/** What an invitation's form is told, and what was typed. */
export interface InvitationState {
  state: FormState<InvitationMade>
  typed: { email: string; role: string }
}

export async function inviteAction(_before: InvitationState, form: FormData): Promise<InvitationState> {
  const state = shown(await invite(form))
  const typed = { email: String(form.get('email') ?? ''), role: String(form.get('role') ?? '') }
  return { state, typed: state.status === 'done' ? { ...typed, email: '' } : typed }
}

export async function withdrawInvitationAction(_before: FormState, form: FormData): Promise<FormState> {
  return shown(await withdraw(form))
}

/** The lists beside the form tell of the change too. */
function shown<State extends { status: string }>(state: State): State {
  if (state.status === 'done') revalidatePath('/', 'layout')
  return state
}
