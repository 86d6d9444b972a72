'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Link } from '@/i18n/link'
import type { ShownPassage } from '@/lib/domain/article/passage'

interface Props {
  passage: ShownPassage
  /** In a session the ways out open a window of their own: it stays where it is. */
  isInSession: boolean
}

/** “See it in the text”: the passage opens over the page with the words marked that teach the fact. */
export function PassageSheet({ passage, isInSession }: Props) {
  const t = useTranslations('question')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('passage')}
      </button>
      {/* Outside the verdict: what opens here must not be announced as news of it. */}
      {isOpen && createPortal(<Sheet {...{ passage, isInSession }} onClose={() => setOpen(false)} />, document.body)}
    </>
  )
}

function Sheet({ passage, isInSession, onClose }: Props & { onClose: () => void }) {
  const t = useTranslations('question')
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const { lesson, title, html, href, factId } = passage
  const away = isInSession ? { target: '_blank', rel: 'noreferrer' } : {}
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; this is for the space around it
    <dialog
      ref={dialog}
      className="passage"
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="in-passage">
        <p className="note">{t('passageOf', { position: lesson.position, title: lesson.title })}</p>
        <h2 id={id}>{title}</h2>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised at import, see docs/article-format.md */}
        <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
        <div className="row">
          <button type="button" className="btn p sm" onClick={() => dialog.current?.close()}>
            {t('passageClose')}
          </button>
          <Link className="quiet" href={href} {...away}>
            {t('passageInLesson')}
          </Link>
          <Link className="quiet" href={`/facts/${factId}`} {...away}>
            {t('aboutFact')}
          </Link>
        </div>
      </div>
    </dialog>
  )
}
