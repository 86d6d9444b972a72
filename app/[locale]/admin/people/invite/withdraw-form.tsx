'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { FormState } from '@/lib/form-state'
import { withdrawInvitationAction } from '../actions'

export function WithdrawForm({ id, email }: { id: string; email: string }) {
  const t = useTranslations('people')
  const [state, action, isPending] = useActionState<FormState, FormData>(withdrawInvitationAction, { status: 'idle' })
  return (
    <form action={action} className="row">
      <input type="hidden" name="id" value={id} />
      <span role="status" className="note">
        {state.status === 'refused' && t(state.reason === 'signed-out' ? 'refused.signed-out' : 'openNoMore')}
      </span>
      <button type="submit" className="quiet" disabled={isPending} aria-label={t('withdrawFor', { email })}>
        {t('withdraw')}
      </button>
    </form>
  )
}
