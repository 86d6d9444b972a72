'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { SheetDialog } from '@/components/ui/sheet-dialog'
import { Link } from '@/i18n/link'

const ROWS = [
  ['choose', '1–6'],
  ['sure', 'Q W E'],
  ['sureTyping', 'Alt 1–3'],
  ['move', 'Space ↑↓ · Alt ↑↓'],
  ['place', '1–6 A–F'],
  ['cell', '↑↓←→ Space'],
  ['reveal', 'Space · Ctrl Enter'],
  ['check', 'Enter'],
  ['hint', 'H'],
  ['why', 'X'],
  ['lesson', 'L'],
  ['report', 'D'],
  ['undo', 'U'],
  ['bury', 'B'],
  ['leave', 'Esc'],
  ['keys', '?'],
] as const

/** All keys of a session, and where they are switched off. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('review.keys')
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <SheetDialog dialog={dialog} labelledBy="keys-title" onClose={onClose}>
      <h2 id="keys-title">{t('title')}</h2>
      <dl className="keys-list">
        {ROWS.map(([name, keys]) => (
          <div key={name}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t('note')}</p>
      <div className="row">
        <button type="button" className="btn p sm" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
        <Link className="quiet" href="/me/settings" target="_blank" rel="noreferrer">
          {t('settings')}
        </Link>
      </div>
    </SheetDialog>
  )
}
