'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useId, useRef, useState } from 'react'
import { SheetDialog } from '@/components/ui/sheet-dialog'
import { Link } from '@/i18n/link'
import type { ShownPassage } from '@/lib/domain/article/passage'
import { useLetterKey } from './letter-keys'

interface Props {
  passage: ShownPassage
  /** In a session the ways out open a window of their own: it stays where it is. */
  isInSession: boolean
  /** Whether L opens it: one on a page. */
  hasKey?: boolean
}

/** “See it in the text”: the passage opens over the page with the words marked that teach the fact. */
export function PassageSheet({ passage, isInSession, hasKey = false }: Props) {
  const t = useTranslations('question')
  const [isOpen, setOpen] = useState(false)
  const open = useCallback(() => setOpen(true), [])
  useLetterKey(hasKey ? 'KeyL' : null, open)
  return (
    <>
      <button type="button" className="quiet" aria-haspopup="dialog" onClick={open}>
        {t('passage')}
      </button>
      {isOpen && <Sheet {...{ passage, isInSession }} onClose={() => setOpen(false)} />}
    </>
  )
}

function Sheet({ passage, isInSession, onClose }: Omit<Props, 'hasKey'> & { onClose: () => void }) {
  const t = useTranslations('question')
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const { lesson, title, html, href, factId } = passage
  const away = isInSession ? { target: '_blank', rel: 'noreferrer' } : {}
  return (
    <SheetDialog dialog={dialog} labelledBy={id} onClose={onClose}>
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
    </SheetDialog>
  )
}
