'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Link } from '@/i18n/link'
import { differingSlots } from '@/lib/domain/question/draft-slots'
import { PublishDialog } from './publish-dialog'
import type { SaveState } from './save-state'
import type { Editing } from './use-editing'

interface Props {
  editing: Editing
  errors: number
  warnings: number
  canPublish: boolean
}

/** What is left to mend, whether it is kept, and the deeds. */
export function EditorFoot({ editing, errors, warnings, canPublish }: Props) {
  const t = useTranslations('admin')
  const { state, standing, save, publish, retire, draft, conflict, isKept } = editing
  const { current } = standing
  const [isAsking, setIsAsking] = useState(false)
  const isUntouched = standing.status === 'published' && !standing.hasDraft && isKept
  const mayPublish = canPublish && !isUntouched && !conflict

  /** Only where learners know another wording is there something to ask. */
  function askToPublish() {
    if (!mayPublish) return
    if (current && differingSlots({ ...draft, ...current }, draft).length > 0) setIsAsking(true)
    else void publish({ change: 'wording', reason: null })
  }

  useEditorKeys({ onSave: save, onPublish: askToPublish })
  return (
    <div className="ef">
      <div>
        <ToMend errors={errors} warnings={warnings} />
        <SaveNote state={state} isNew={standing.editVersion === 0} hasPlace={draft.factId !== ''} />
      </div>
      <div className="row">
        {standing.published !== null && (
          <Link className="quiet" href={`/admin/questions/${standing.id}/versions`}>
            {t('versions')}
          </Link>
        )}
        {standing.editVersion > 0 && standing.status !== 'retired' && <Retire onRetire={retire} />}
        <button type="button" className="btn sm" onClick={() => void save()}>
          {t('saveNow')}
        </button>
        <button
          type="button"
          className="btn p sm"
          disabled={!mayPublish}
          aria-describedby="to-mend"
          onClick={askToPublish}
        >
          {t('publish')}{' '}
          <kbd className="desk" aria-hidden="true">
            ⌘↵
          </kbd>
        </button>
      </div>
      {isAsking && current && (
        <PublishDialog
          draft={draft}
          current={current}
          onPublish={(publishing) => void publish(publishing)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  )
}

/** ⌘S saves and ⌘Enter publishes, by place on the keyboard: with the Korean layout on, `event.key` of S is ㄴ. */
function useEditorKeys({ onSave, onPublish }: { onSave: () => unknown; onPublish: () => unknown }) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const deed = isCommand(event) ? { KeyS: onSave, Enter: onPublish }[event.code] : undefined
      if (!deed) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onSave, onPublish])
}

function isCommand(event: KeyboardEvent): boolean {
  return (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey && !event.repeat
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

/** Without a fact there is no place on the server yet: the device keeps what is written. */
function SaveNote({ state, isNew, hasPlace }: { state: SaveState; isNew: boolean; hasPlace: boolean }) {
  const t = useTranslations('admin')
  const isQuiet = QUIET.includes(state)
  const waiting = state === 'unsaved' && !hasPlace ? 'here' : state
  const words = t(state === 'saved' && isNew ? 'save.new' : `save.${waiting}`)
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
