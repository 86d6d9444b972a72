'use client'

import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import { ImportFoot } from '@/components/admin/import-foot'
import { QuestionImportReading } from '@/components/admin/question-import-reading'
import { Link } from '@/i18n/link'
import type { QuestionImportPreview } from '@/lib/domain/exchange/import-preview'
import type { FormState } from '@/lib/form-state'
import { SourceFields } from './source-fields'
import { useQuestionImport } from './use-question-import'

/** A file or a pasted text: first what it would change, then a yes. Nothing that was chosen or typed is lost. */
export function QuestionImport() {
  const t = useTranslations('exchange')
  const { source, choose, state, busy, trouble, isDone, run, again } = useQuestionImport()
  const preview = state.status === 'done' ? state.value : null
  const canImport = preview !== null && isSound(preview)
  const sentence = useTrouble(state, trouble)
  const words = { check: t('check'), checking: t('checking'), import: t('import'), importing: t('importing') }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    run('check')
  }

  if (isDone && preview) return <BroughtIn preview={preview} onAgain={again} />
  return (
    // pressed before the page hears it, a form of this method stays where it is, with what is in it
    <form method="dialog" onSubmit={onSubmit} className="bring">
      <SourceFields source={source} onChange={choose} />
      <ImportFoot trouble={sentence} words={words} busy={busy} onImport={canImport ? () => run('import') : null}>
        {preview && <QuestionImportReading preview={preview} />}
      </ImportFoot>
    </form>
  )
}

/** Whether there is something to write and nothing speaks against it. */
function isSound({ counts }: QuestionImportPreview): boolean {
  return counts.errors === 0 && counts.new + counts.changed > 0
}

function useTrouble(state: FormState<QuestionImportPreview>, trouble: 'broken' | 'tooLarge' | null): string | null {
  const t = useTranslations('exchange')
  if (trouble) return t(trouble)
  if (state.status === 'invalid') return t('refused.other')
  if (state.status !== 'refused') return null
  if (state.waitSeconds) return t('tooOften', { minutes: Math.ceil(state.waitSeconds / 60) })
  return t(`refused.${TOLD.find((reason) => reason === state.reason) ?? 'other'}`)
}

const TOLD = ['nothing-sent', 'edited-meanwhile', 'signed-out'] as const

function BroughtIn({ preview: { counts }, onAgain }: { preview: QuestionImportPreview; onAgain: () => void }) {
  const t = useTranslations('exchange')
  return (
    <div className="done" role="status">
      <p className="h3">{t('broughtIn')}</p>
      <p>{t('counts', { added: counts.new, changed: counts.changed, same: counts.same })}</p>
      <div className="row">
        <Link className="btn p" href="/admin/questions">
          {t('toAll')}
        </Link>
        <button type="button" className="btn" onClick={onAgain}>
          {t('again')}
        </button>
      </div>
    </div>
  )
}
