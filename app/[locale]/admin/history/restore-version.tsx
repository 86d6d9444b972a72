'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Link } from '@/i18n/link'
import { restoreVersionAction } from './actions'

/** Makes a version the draft of its question again, and leads to the editor that publishes it. */
export function RestoreVersion({ id, number }: { id: string; number: number }) {
  const t = useTranslations('history')
  const [state, action, isPending] = useActionState(restoreVersionAction, { status: 'idle' })
  const editor = <Link href={`/admin/questions/${id}`}>{t('toEditor')}</Link>
  if (state.status === 'done') {
    return (
      <p className="note" role="status">
        {t('restored', { number })} {editor}
      </p>
    )
  }
  return (
    <form action={action} className="row">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="number" value={number} />
      <button type="submit" className="btn sm" disabled={isPending}>
        {t('restore', { number })}
      </button>
      {state.status === 'refused' && (
        <p className="err" role="alert">
          {t(state.reason === 'draft-exists' ? 'draftExists' : 'notRestored')}{' '}
          {state.reason === 'draft-exists' && editor}
        </p>
      )}
    </form>
  )
}
