'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { OpenedQuestion, SaveState } from './use-draft-saving'

interface Props {
  state: SaveState
  standing: OpenedQuestion
  errors: number
  warnings: number
  canPublish: boolean
  onSave: () => unknown
  onPublish: () => unknown
  onRetire: () => unknown
}

/** What is left to mend, whether it is kept, and the three deeds. */
export function EditorFoot({ state, standing, errors, warnings, canPublish, onSave, onPublish, onRetire }: Props) {
  const t = useTranslations('admin')
  const isUntouched = standing.status === 'published' && !standing.hasDraft && state === 'saved'
  return (
    <div className="ef">
      <div>
        <ToMend errors={errors} warnings={warnings} />
        <SaveNote state={state} isNew={standing.editVersion === 0} />
      </div>
      <div className="row">
        {standing.editVersion > 0 && standing.status !== 'retired' && <Retire onRetire={onRetire} />}
        <button type="button" className="btn sm" onClick={() => void onSave()}>
          {t('saveNow')}
        </button>
        <button
          type="button"
          className="btn p sm"
          disabled={!canPublish || isUntouched}
          aria-describedby="to-mend"
          onClick={() => void onPublish()}
        >
          {t('publish')}{' '}
          <kbd className="desk" aria-hidden="true">
            ⌘↵
          </kbd>
        </button>
      </div>
    </div>
  )
}

function ToMend({ errors, warnings }: { errors: number; warnings: number }) {
  const t = useTranslations('admin')
  return (
    <p className="note" id="to-mend">
      {errors > 0 && <b>{t('errors', { count: errors })}</b>}
      {errors > 0 && warnings > 0 && ' · '}
      {warnings > 0 && t('warnings', { count: warnings })}
      {errors + warnings === 0 && t('nothingToMend')}
    </p>
  )
}

const QUIET: SaveState[] = ['saved', 'unsaved', 'saving']

function SaveNote({ state, isNew }: { state: SaveState; isNew: boolean }) {
  const t = useTranslations('admin')
  const isQuiet = QUIET.includes(state)
  const words = t(state === 'saved' && isNew ? 'save.new' : `save.${state}`)
  return (
    <div role="status">
      <p className="note said">{isQuiet ? words : <b>{words}</b>}</p>
      {state === 'edited-meanwhile' && (
        <a className="quiet" href="?" target="_blank" rel="noreferrer">
          {t('openOther')}
        </a>
      )}
    </div>
  )
}

/** Asks once before learners lose a question. */
function Retire({ onRetire }: { onRetire: () => unknown }) {
  const t = useTranslations('admin')
  const [isAsking, setIsAsking] = useState(false)
  if (!isAsking) {
    return (
      <button type="button" className="btn sm" onClick={() => setIsAsking(true)}>
        {t('retire')}
      </button>
    )
  }
  return (
    <>
      <span className="note">{t('retireNote')}</span>
      <button
        type="button"
        className="btn sm"
        onClick={() => {
          setIsAsking(false)
          void onRetire()
        }}
      >
        {t('retireYes')}
      </button>
      <button type="button" className="btn sm" onClick={() => setIsAsking(false)}>
        {t('retireNo')}
      </button>
    </>
  )
}
