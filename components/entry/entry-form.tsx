'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { Mark } from '@/components/ui/mark'
import type { FormState } from '@/lib/form-state'
import { useFieldErrors, useRefusal } from './form-errors'

/** What an entry form's action answers: the state, and what was typed besides the password, so that it stays. */
export interface EntryState {
  state: FormState
  typed: Record<string, string>
}

export type EntryAction = (before: EntryState, form: FormData) => Promise<EntryState>

interface Props {
  action: EntryAction
  submit: string
  /** Said once it is done, by a form that stays where it is. */
  done?: string
  /** What the form that was sent before this page came has done. Said at its head, until it is sent again. */
  doneBefore?: string
  /** `quiet` for a form that is not what the page is about, `danger` for what cannot be undone. */
  tone?: 'main' | 'quiet' | 'danger'
  children: (state: { typed: Record<string, string>; error: (field: string) => string | undefined }) => ReactNode
}

const BUTTONS = { main: 'btn p', quiet: 'btn', danger: 'btn danger' }

/** A form that works without JavaScript and, with it, keeps what was typed and moves to the first field to mend. */
export function EntryForm({ action, submit, done, doneBefore, tone = 'main', children }: Props) {
  const [{ state, typed }, formAction, isPending] = useActionState(action, { state: { status: 'idle' }, typed: {} })
  const form = useRef<HTMLFormElement>(null)
  const error = useFieldErrors(state)
  const refusal = useRefusal(state)

  useEffect(() => {
    if (state.status === 'invalid' || state.status === 'refused') {
      const first = form.current?.querySelector<HTMLElement>('[aria-invalid=true], [role=alert]')
      first?.focus()
    }
  }, [state])

  return (
    <form ref={form} action={formAction} noValidate>
      {refusal && (
        <p className="err" role="alert" tabIndex={-1}>
          <Mark name="wrong" />
          {refusal}
        </p>
      )}
      {doneBefore && state.status === 'idle' && !isPending && (
        <>
          <p role="status" className="note">
            {doneBefore}
          </p>
          <div className="gap2" />
        </>
      )}
      {children({ typed, error })}
      <div className="gap2" />
      {done === undefined ? (
        <button type="submit" className={`${BUTTONS[tone]} go1`} disabled={isPending}>
          {submit}
        </button>
      ) : (
        <p className="row">
          <button type="submit" className={BUTTONS[tone]} disabled={isPending}>
            {submit}
          </button>
          <span role="status" className="note">
            {state.status === 'done' && !isPending && done}
          </span>
        </p>
      )}
    </form>
  )
}
