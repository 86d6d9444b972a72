'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { RoleChoice } from '@/components/admin/role-choice'
import { Field } from '@/components/entry/field'
import type { InvitationMade } from '@/lib/domain/account/invitation'
import { type InvitationState, inviteAction } from '../actions'

const BEFORE: InvitationState = { state: { status: 'idle' }, typed: { email: '', role: 'instructor' } }

export function InvitationForm() {
  const t = useTranslations('people')
  const [{ state, typed }, action, isPending] = useActionState(inviteAction, BEFORE)
  const error = useError(state)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.status === 'invalid' || state.status === 'refused')
      form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [state])
  return (
    <>
      <form ref={form} action={action} noValidate>
        <Field
          name="email"
          type="email"
          label={t('email')}
          autoComplete="off"
          required
          maxLength={200}
          defaultValue={typed.email}
          error={error}
        />
        <RoleChoice key={typed.role} role={typed.role} />
        <p className="row">
          <button type="submit" className="btn p" disabled={isPending}>
            {t('sendInvitation')}
          </button>
        </p>
      </form>
      <div role="status">{state.status === 'done' && <Made key={state.value.link} {...state.value} />}</div>
    </>
  )
}

function useError(state: InvitationState['state']): string | undefined {
  const [t, auth] = [useTranslations('people'), useTranslations('auth')]
  if (state.status === 'invalid') return state.fields.email ? auth('errors.email') : t('refused.other')
  if (state.status !== 'refused') return undefined
  if (state.reason === 'email-taken') return t('hasAccount')
  if (state.waitSeconds) return t('wait', { minutes: Math.ceil(state.waitSeconds / 60) })
  return t(state.reason === 'signed-out' ? 'refused.signed-out' : 'refused.other')
}

/** The link is shown this once; nobody can look it up later. */
function Made({ email, link }: InvitationMade) {
  const t = useTranslations('people')
  return (
    <div className="made">
      <p>{t('invited', { email })}</p>
      <input
        className="in mono"
        readOnly
        value={link}
        aria-label={t('link')}
        onFocus={({ target }) => target.select()}
      />
      <p className="note">{t('linkOnce')}</p>
    </div>
  )
}
