'use client'

import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { Link } from '@/i18n/link'

const CELLS = Array.from({ length: 20 }, (_, index) => index)

interface Props {
  /** Of the session, from 0 to 1. */
  share: number
  minutes: number
  onUndo: () => void
  canUndo: boolean
}

/** Leave, the time box as inked cells, and undo. */
export function ReviewBar({ share, minutes, onUndo, canUndo }: Props) {
  const t = useTranslations('review')
  return (
    <header className="bar">
      <div className="sheet">
        <div className="m">
          <Link href="/" aria-label={t('leave')}>
            <Mark name="back" />
            <span>{t('leave')}</span>
          </Link>
        </div>
        <div className="c">
          <span className="time" role="img" aria-label={t('timeLeftLabel', { minutes })}>
            {CELLS.map((cell) => (
              <i key={cell} className={cell < Math.round(share * CELLS.length) ? 'on' : undefined} />
            ))}
          </span>
          <span className="note num" aria-hidden="true">
            {t('timeLeft', { minutes })}
          </span>
        </div>
        <div className="n">
          <button type="button" aria-label={t('undo')} onClick={onUndo} disabled={!canUndo}>
            <Mark name="undo" />
            <span className="lbl">{t('undo')}</span>
          </button>
        </div>
      </div>
    </header>
  )
}
