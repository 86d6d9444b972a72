'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Link } from '@/i18n/link'
import { type DisputeKind, REMARK_LONGEST } from '@/lib/domain/dispute/report'
import { useReportKey } from './use-report-key'

interface Props {
  /** The answer that was judged wrong, in words; null where none was. */
  wrongAnswer: string | null
  /** In a session the way to one's reports opens a window of its own, and D opens this. */
  isInSession: boolean
  onReport: (kind: DisputeKind, remark: string | null) => void
}

/** “My answer is right too” and “something is wrong here”: below the verdict, and never in the way of the next card. */
export function ReportQuestion({ wrongAnswer, isInSession, onReport }: Props) {
  const [open, setOpen] = useState<DisputeKind | null>(null)
  const [isSent, setSent] = useState(false)
  const close = useCallback(() => setOpen(null), [])
  const first = wrongAnswer === null ? 'something_wrong' : 'right_too'
  useReportKey(
    isInSession && !isSent,
    useCallback(() => setOpen(first), [first]),
  )
  function send(kind: DisputeKind, remark: string | null) {
    onReport(kind, remark)
    setSent(true)
    setOpen(null)
  }
  if (isSent) return <Sent isInSession={isInSession} />
  return (
    <div className="report row">
      {wrongAnswer !== null && <Opener kind="right_too" hasKey={isInSession} onOpen={setOpen} />}
      <Opener kind="something_wrong" hasKey={isInSession && wrongAnswer === null} onOpen={setOpen} />
      {open && createPortal(<Sheet kind={open} {...{ wrongAnswer }} onClose={close} onSend={send} />, document.body)}
    </div>
  )
}

function Opener({ kind, hasKey, onOpen }: { kind: DisputeKind; hasKey: boolean; onOpen: (kind: DisputeKind) => void }) {
  const t = useTranslations('question.report')
  return (
    <button type="button" className="quiet" aria-haspopup="dialog" onClick={() => onOpen(kind)}>
      {t(kind)}
      {hasKey && (
        <kbd className="desk" aria-hidden="true">
          D
        </kbd>
      )}
    </button>
  )
}

/** Takes the focus that the sheet had, so that Enter goes on from here. */
function Sent({ isInSession }: { isInSession: boolean }) {
  const t = useTranslations('question.report')
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => place.current?.focus({ preventScroll: true }), [])
  const away = isInSession ? { target: '_blank', rel: 'noreferrer' } : {}
  return (
    <p className="report note" role="status" tabIndex={-1} ref={place}>
      {t.rich('sent', {
        a: (words) => (
          <Link href="/me/reports" {...away}>
            {words}
          </Link>
        ),
      })}
    </p>
  )
}

interface SheetProps {
  kind: DisputeKind
  wrongAnswer: string | null
  onClose: () => void
  onSend: (kind: DisputeKind, remark: string | null) => void
}

function Sheet({ kind, wrongAnswer, onClose, onSend }: SheetProps) {
  const t = useTranslations('question.report')
  const dialog = useRef<HTMLDialogElement>(null)
  const yes = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
    // Not the field: on a phone its keyboard would cover what is said here.
    yes.current?.focus()
  }, [])
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const remark = String(new FormData(event.currentTarget).get('remark') ?? '').trim()
    onSend(kind, remark === '' ? null : remark)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; this is for the space around it
    <dialog
      ref={dialog}
      className="passage"
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <form className="in-passage report-form" onSubmit={submit}>
        <h2 id={id}>{t(kind)}</h2>
        {kind === 'right_too' && wrongAnswer !== null && <p className="own">{t('own', { answer: wrongAnswer })}</p>}
        <p className="ink2">{t(kind === 'right_too' ? 'rightLead' : 'wrongLead')}</p>
        <div className="field">
          <label htmlFor={`${id}-remark`}>{t('remark')}</label>
          <textarea className="in" id={`${id}-remark`} name="remark" rows={3} maxLength={REMARK_LONGEST} />
        </div>
        <div className="row">
          <button type="submit" className="btn p sm" ref={yes}>
            {t('send')}
          </button>
          <button type="button" className="btn sm" onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </div>
      </form>
    </dialog>
  )
}
