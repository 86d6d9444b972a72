'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import { SlotLabel } from '@/components/draft/slot-label'
import type { QuestionDraft, QuestionWording } from '@/lib/domain/question/draft'
import { differingSlots } from '@/lib/domain/question/draft-slots'
import type { Publishing } from './use-draft-saving'

interface Props {
  draft: QuestionDraft
  current: QuestionWording
  onPublish: (publishing: Publishing) => void
  onClose: () => void
}

const CHANGES = ['wording', 'meaning'] as const

/** Before something published is published again: what the change means to those who learned it. */
export function PublishDialog({ draft, current, onPublish, onClose }: Props) {
  const t = useTranslations('publishing')
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  const [change, setChange] = useState<Publishing['change'] | null>(null)
  const [reason, setReason] = useState('')
  useEffect(() => dialog.current?.showModal(), [])

  function publish() {
    if (change === null) return
    onPublish({ change, reason: reason.trim() || null })
    dialog.current?.close()
  }

  return (
    <dialog ref={dialog} className="ask" aria-labelledby={headingId} onClose={onClose}>
      <h2 id={headingId}>{t('heading')}</h2>
      <Changed draft={draft} current={current} />
      <fieldset>
        <legend className="vh">{t('heading')}</legend>
        {CHANGES.map((each) => (
          <label key={each} className={change === each ? 'way sel' : 'way'}>
            <input type="radio" name="change" checked={change === each} onChange={() => setChange(each)} />
            <span>
              <b>{t(`${each}.name`)}</b>
              <span className="note">{t(`${each}.note`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor="reason">{t('reason')}</label>
        <input
          id="reason"
          className="in sm"
          value={reason}
          maxLength={300}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <div className="row">
        <button type="button" className="btn p sm" disabled={change === null} onClick={publish}>
          {t('yes')}
        </button>
        <button type="button" className="btn sm" onClick={() => dialog.current?.close()}>
          {t('no')}
        </button>
      </div>
    </dialog>
  )
}

/** Where the draft differs from what learners are asked. */
function Changed({ draft, current }: Pick<Props, 'draft' | 'current'>) {
  const t = useTranslations('publishing')
  const slots = differingSlots({ ...draft, ...current }, draft)
  if (slots.length === 0) return null
  return (
    <>
      <p className="note">{t('changed')}</p>
      <ul className="changed">
        {slots.map((slot) => (
          <li key={slot.id}>
            <SlotLabel slot={slot} />
          </li>
        ))}
      </ul>
    </>
  )
}
