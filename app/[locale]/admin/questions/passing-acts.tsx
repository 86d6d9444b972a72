'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { FormState } from '@/lib/form-state'
import { confirmFactAction, pauseFactAction } from './passing-actions'

interface Props {
  factId: string
  isPaused: boolean
  /** Until when a confirmed fact holds, as the page writes days. */
  until: string
}

/** One click each: the fact still holds, or its questions rest. */
export function PassingActs({ factId, isPaused, until }: Props) {
  const t = useTranslations('questions')
  return (
    <span className="acts">
      <Act id={factId} act={confirmFactAction} label={t('confirm', { date: until })} />
      {!isPaused && <Act id={factId} act={pauseFactAction} label={t('pause')} />}
    </span>
  )
}

interface ActProps {
  id: string
  act: (before: unknown, form: FormData) => Promise<FormState<void>>
  label: string
}

function Act({ id, act, label }: ActProps) {
  const t = useTranslations('questions')
  const [state, action, isPending] = useActionState<FormState<void>, FormData>(act, { status: 'idle' })
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="btn sm" disabled={isPending}>
        {label}
      </button>
      {state.status === 'refused' && (
        <span className="err" role="alert">
          {t('actFailed')}
        </span>
      )}
    </form>
  )
}
