'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Link } from '@/i18n/link'
import type { AsideAct } from '@/lib/domain/session/session'

/** What is done seldom: put the card off, let it rest, look at what it is about. Windows of their own leave the session alone. */
export function MoreMenu({
  factId,
  onPutAside,
  onShowKeys,
}: {
  factId: string
  onPutAside: (act: AsideAct) => void
  onShowKeys: () => void
}) {
  const t = useTranslations('review')
  const menu = useRef<HTMLDivElement>(null)
  function put(act: AsideAct) {
    menu.current?.hidePopover()
    onPutAside(act)
  }
  function showKeys() {
    menu.current?.hidePopover()
    onShowKeys()
  }
  return (
    <>
      <button type="button" className="more" aria-label={t('more')} popoverTarget="review-more">
        <span aria-hidden="true">⋯</span>
      </button>
      <div id="review-more" className="more-menu" popover="auto" ref={menu}>
        <button type="button" onClick={() => put('bury')}>
          {t('bury')}
          <kbd className="desk" aria-hidden="true">
            B
          </kbd>
          <small>{t('buryNote')}</small>
        </button>
        <button type="button" onClick={() => put('suspend')}>
          {t('suspend')}
          <small>{t('suspendNote')}</small>
        </button>
        <Link href={`/facts/${factId}`} target="_blank" rel="noreferrer">
          {t('aboutCard')}
        </Link>
        <button type="button" className="desk" onClick={showKeys}>
          {t('keys.title')}
          <kbd aria-hidden="true">?</kbd>
        </button>
        <Link href="/me/settings" target="_blank" rel="noreferrer">
          {t('settings')}
        </Link>
      </div>
    </>
  )
}
