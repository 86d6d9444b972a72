'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { RoleChoice } from '@/components/admin/role-choice'
import type { Role } from '@/lib/domain/account/role'
import type { FormState } from '@/lib/form-state'
import { type AccessState, changeAccessAction, changeRoleAction } from '../actions'

/** The form outlives the change, and with it what it says was done: only the choice in it starts anew. */
export function RoleForm({ id, role }: { id: string; role: Role }) {
  const t = useTranslations('people')
  const [state, action, isPending] = useActionState<FormState, FormData>(changeRoleAction, { status: 'idle' })
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <RoleChoice key={role} role={role} />
      <p className="row">
        <button type="submit" className="btn" disabled={isPending}>
          {t('changeRole')}
        </button>
        <Outcome state={state} isPending={isPending} done={t('roleChanged')} />
      </p>
    </form>
  )
}

/** Closing takes effect at the next request; what somebody has learned stays. */
export function AccessForm({ id, isDisabled }: { id: string; isDisabled: boolean }) {
  const t = useTranslations('people')
  const [state, action, isPending] = useActionState<AccessState, FormData>(changeAccessAction, { status: 'idle' })
  const isClosedNow = state.status === 'done' && state.value.isDisabled
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="access" value={isDisabled ? 'open' : 'closed'} />
      <p className="note">{t(isDisabled ? 'enableNote' : 'disableNote')}</p>
      <p className="row">
        <button type="submit" className="btn" disabled={isPending}>
          {t(isDisabled ? 'enable' : 'disable')}
        </button>
        <Outcome state={state} isPending={isPending} done={t(isClosedNow ? 'disabledNow' : 'enabledNow')} />
      </p>
    </form>
  )
}

function Outcome({ state, isPending, done }: { state: FormState | AccessState; isPending: boolean; done: string }) {
  const t = useTranslations('people')
  return (
    <span role="status" className={state.status === 'refused' || state.status === 'invalid' ? 'err' : 'note'}>
      {state.status === 'done' && !isPending && done}
      {state.status === 'refused' && t(`refused.${reasonOf(state.reason)}`)}
      {state.status === 'invalid' && t('refused.other')}
    </span>
  )
}

function reasonOf(reason: string): 'signed-out' | 'not-found' | 'own-account' | 'other' {
  return reason === 'signed-out' || reason === 'not-found' || reason === 'own-account' ? reason : 'other'
}
