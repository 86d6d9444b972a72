'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { Mark } from '@/components/ui/mark'
import type { FormState } from '@/lib/form-state'

/** What an entry form's action answers: the state, and what was typed besides the password, so that it stays. */
export interface EntryState {
  state: FormState
  typed: Record<string, string>
}

export type EntryAction = (before: EntryState, form: FormData) => Promise<EntryState>

interface Props {
  action: EntryAction
  submit: string
  children: (state: { typed: Record<string, string>; error: (field: string) => string | undefined }) => ReactNode
}

const REASONS = new Set(['wrong-credentials', 'link-expired', 'limit-reached'])

/** A form that works without JavaScript and, with it, keeps what was typed and moves to the first field to mend. */
export function EntryForm({ action, submit, children }: Props) {
  const t = useTranslations('auth')
  const [{ state, typed }, formAction, isPending] = useActionState(action, { state: { status: 'idle' }, typed: {} })
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (state.status === 'invalid' || state.status === 'refused') {
      const first = form.current?.querySelector<HTMLElement>('[aria-invalid=true], [role=alert]')
      first?.focus()
    }
  }, [state])

  const error = (field: string) => {
    if (state.status === 'refused' && state.reason === 'email-taken' && field === 'email') return t('errors.emailTaken')
    if (state.status !== 'invalid' || !state.fields[field]) return undefined
    return t(`errors.${errorKey(field)}`)
  }
  return (
    <form ref={form} action={formAction} noValidate>
      {state.status === 'refused' && REASONS.has(state.reason) && (
        <p className="err" role="alert" tabIndex={-1}>
          <Mark name="wrong" />
          {t(`errors.${reasonKey(state.reason)}`)}
        </p>
      )}
      {children({ typed, error })}
      <div className="gap2" />
      <button type="submit" className="btn p go1" disabled={isPending}>
        {submit}
      </button>
    </form>
  )
}

function errorKey(field: string): 'email' | 'password' | 'name' | 'other' {
  return field === 'email' || field === 'password' || field === 'name' ? field : 'other'
}

function reasonKey(reason: string): 'wrongCredentials' | 'linkExpired' | 'limitReached' {
  if (reason === 'wrong-credentials') return 'wrongCredentials'
  return reason === 'link-expired' ? 'linkExpired' : 'limitReached'
}
