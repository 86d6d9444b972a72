'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ImportReading } from '@/components/admin/import-reading'
import { Link } from '@/i18n/link'
import type { ImportPreview } from '@/lib/domain/article/import-preview'
import type { FormState } from '@/lib/form-state'
import { restoreArticlesAction } from '../actions'

/** What going back to an earlier time would change, and the yes to it. */
export function Restore({ preview, at }: { preview: ImportPreview; at: Date }) {
  const t = useTranslations('articles')
  const [state, action, isPending] = useActionState<FormState<ImportPreview>, FormData>(restoreArticlesAction, {
    status: 'idle',
  })
  return (
    <section className="restore" aria-labelledby="restore">
      <h2 id="restore">{t('restoreTitle')}</h2>
      <p className="ink2">{t('restoreLead')}</p>
      <ImportReading preview={preview} />
      <form action={action} className="row">
        <input type="hidden" name="course" value={preview.course} />
        <input type="hidden" name="at" value={at.toISOString()} />
        <input type="hidden" name="seenRevision" value={preview.seenRevision} />
        {preview.outcome.ok && (
          <button type="submit" className="btn p" disabled={isPending}>
            {t('restore')}
          </button>
        )}
        <Link className="btn" href={`/admin/articles/${preview.course}`}>
          {t('leave')}
        </Link>
        {state.status === 'refused' && (
          <p className="err" role="alert">
            {state.waitSeconds
              ? t('tooOften', { minutes: Math.ceil(state.waitSeconds / 60) })
              : t(state.reason === 'edited-meanwhile' ? 'refused.edited-meanwhile' : 'refused.other')}
          </p>
        )}
      </form>
    </section>
  )
}
