'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Link } from '@/i18n/link'
import { type KeptReview, readKeptReview } from './kept-review'

/** The review is open in another tab: which one, and the way to have it here. */
export function OtherTab({ owner, onTakeOver }: { owner: string; onTakeOver: () => void }) {
  const t = useTranslations('review.tabs')
  const locale = useLocale()
  const [kept, setKept] = useState<KeptReview | null>(null)
  useEffect(() => setKept(readKeptReview(owner)), [owner])
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })
  return (
    <main className="sheet other">
      <i className="eomi" />
      <div className="gap5" />
      <h1>{t('title')}</h1>
      <p className="ink2">{t('which')}</p>
      {kept && (
        <p className="ink2">
          {t('since', { time: clock.format(new Date(kept.frame.beganAt)), count: kept.walk.session.answered.length })}
        </p>
      )}
      <div className="gap2" />
      <p className="row">
        <button type="button" className="btn p" onClick={onTakeOver}>
          {t('takeOver')}
        </button>
        <Link href="/">{t('toToday')}</Link>
      </p>
    </main>
  )
}
