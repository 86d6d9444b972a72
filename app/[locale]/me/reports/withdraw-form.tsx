'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { withdrawReportAction } from './actions'

/** Takes back what nobody has dealt with yet. */
export function WithdrawForm({ id }: { id: string }) {
  const t = useTranslations('reports')
  const [state, action, isPending] = useActionState(withdrawReportAction, { status: 'idle' })
  return (
    <form action={action} className="row">
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="quiet" disabled={isPending}>
        {t('withdraw')}
      </button>
      {state.status === 'refused' && (
        <p className="err" role="alert">
          {t(state.reason === 'edited-meanwhile' ? 'tooLate' : 'failed')}
        </p>
      )}
    </form>
  )
}
