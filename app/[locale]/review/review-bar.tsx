'use client'

import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { AsideAct } from '@/lib/domain/session/session'
import { MoreMenu } from './more-menu'
import { TimeBox } from './time-box'

const CELLS = Array.from({ length: 20 }, (_, index) => index)

interface Props {
  /** Of the session, from 0 to 1. */
  share: number
  minutes: number
  /** The time box, while it may still be chosen. */
  box: number | null
  /** Of the card that is shown. */
  factId: string
  canUndo: boolean
  acts: { leave: () => void; undo: () => void; putAside: (act: AsideAct) => void; showKeys: () => void }
}

/** Leave, the time box as inked cells, undo, and what is done seldom. */
export function ReviewBar({ share, minutes, box, factId, canUndo, acts }: Props) {
  const t = useTranslations('review')
  return (
    <header className="bar">
      <div className="sheet">
        <div className="m">
          <button type="button" aria-label={t('leave')} onClick={acts.leave}>
            <Mark name="back" />
            <span>{t('leave')}</span>
          </button>
        </div>
        <div className="c">
          {box === null ? <TimeLeft share={share} minutes={minutes} /> : <TimeBox minutes={box} />}
        </div>
        <div className="n">
          <button type="button" aria-label={t('undo')} onClick={acts.undo} disabled={!canUndo}>
            <Mark name="undo" />
            <span className="lbl">{t('undo')}</span>
          </button>
          <MoreMenu factId={factId} onPutAside={acts.putAside} onShowKeys={acts.showKeys} />
        </div>
      </div>
    </header>
  )
}

function TimeLeft({ share, minutes }: Pick<Props, 'share' | 'minutes'>) {
  const t = useTranslations('review')
  return (
    <>
      <span className="time" role="img" aria-label={t('timeLeftLabel', { minutes })}>
        {CELLS.map((cell) => (
          <i key={cell} className={cell < Math.round(share * CELLS.length) ? 'on' : undefined} />
        ))}
      </span>
      <span className="note num" aria-hidden="true">
        {t('timeLeft', { minutes })}
      </span>
    </>
  )
}
