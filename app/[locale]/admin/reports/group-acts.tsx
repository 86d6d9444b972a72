'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useId, useState } from 'react'
import { Link } from '@/i18n/link'
import { REPLY_LONGEST } from '@/lib/domain/dispute/report'
import type { FormState } from '@/lib/form-state'
import { acceptReportAction, answerReportAction, blockReportAction, reopenReportAction } from './actions'

type Act = (before: unknown, form: FormData) => Promise<FormState<void>>

/** What can be done about open reports: take the answer as right, refuse it with a word, or answer and leave it. */
export function OpenActs({ id, canAmend, editor }: { id: string; canAmend: boolean; editor: string }) {
  const t = useTranslations('desk')
  return (
    <div className="acts">
      {canAmend && <OneClick id={id} act={acceptReportAction} label={t('accept')} editor={editor} isMain />}
      {canAmend && (
        <WithMessage
          id={id}
          act={blockReportAction}
          label={t('block')}
          field={t('blockMessage')}
          note={t('blockNote')}
          editor={editor}
        />
      )}
      <WithMessage
        id={id}
        act={answerReportAction}
        label={t('answer')}
        field={t('answerMessage')}
        note={t('answerNote')}
        editor={editor}
      />
      {!canAmend && (
        <p className="note">
          {t('chosenNote')} <Link href={editor}>{t('toEditor')}</Link>
        </p>
      )}
    </div>
  )
}

export function ReopenAct({ id, editor }: { id: string; editor: string }) {
  const t = useTranslations('desk')
  return (
    <div className="acts">
      <OneClick id={id} act={reopenReportAction} label={t('reopen')} editor={editor} isMain={false} />
    </div>
  )
}

interface ClickProps {
  id: string
  act: Act
  label: string
  editor: string
  isMain: boolean
}

function OneClick({ id, act, label, editor, isMain }: ClickProps) {
  const [state, action, isPending] = useActionState<FormState<void>, FormData>(act, { status: 'idle' })
  return (
    <form action={action} className="row">
      <input type="hidden" name="id" value={id} />
      <button type="submit" className={isMain ? 'btn p' : 'btn'} disabled={isPending}>
        {label}
      </button>
      <Refused state={state} editor={editor} />
    </form>
  )
}

interface MessageProps {
  id: string
  act: Act
  label: string
  field: string
  note: string
  editor: string
}

/** What was written stays written, whatever comes of sending it. */
function WithMessage({ id, act, label, field, note, editor }: MessageProps) {
  const t = useTranslations('desk')
  const [state, action, isPending] = useActionState<FormState<void>, FormData>(act, { status: 'idle' })
  const [message, setMessage] = useState('')
  const fieldId = useId()
  const isMissing = state.status === 'invalid'
  return (
    <details>
      <summary className="btn">{label}</summary>
      <form action={action}>
        <input type="hidden" name="id" value={id} />
        <div className="field">
          <label htmlFor={fieldId}>{field}</label>
          <textarea
            className="in"
            id={fieldId}
            name="message"
            rows={2}
            maxLength={REPLY_LONGEST}
            value={message}
            aria-invalid={isMissing}
            aria-describedby={`${fieldId}-note`}
            onChange={(event) => setMessage(event.target.value)}
          />
          <p className="note" id={`${fieldId}-note`}>
            {note}
          </p>
        </div>
        <p className="row">
          <button type="submit" className="btn p" disabled={isPending}>
            {t('send')}
          </button>
          {isMissing && (
            <span className="err" role="alert">
              {t('messageMissing')}
            </span>
          )}
          <Refused state={state} editor={editor} />
        </p>
      </form>
    </details>
  )
}

/** Why it could not be done, and where to go on from there. */
function Refused({ state, editor }: { state: FormState<void>; editor: string }) {
  const t = useTranslations('desk')
  if (state.status !== 'refused') return null
  const { reason, waitSeconds } = state
  const isFirst = reason === 'edited-meanwhile'
  const isForEditor = reason === 'not-publishable' || reason === 'not-allowed'
  return (
    <span className="err" role="alert">
      {isFirst && t('tooLate')}
      {isForEditor && t('contradiction')}
      {!isFirst && !isForEditor && (waitSeconds ? t('wait', { seconds: waitSeconds }) : t('failed'))}{' '}
      {isFirst && <Link href="/admin/reports">{t('readAgain')}</Link>}
      {isForEditor && <Link href={editor}>{t('toEditor')}</Link>}
    </span>
  )
}
