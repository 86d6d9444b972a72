'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { newEventId, recordEvent, type StudyContext } from '@/lib/device/record'

interface Props {
  factId: string
  study: StudyContext
  /** Opens the passage that teaches the fact. */
  passage: ReactNode
}

/** A card missed for the fourth time: perhaps its wording is at fault. It is asked no more until the learner says how. */
export function LeechNote({ factId, study, passage }: Props) {
  const t = useTranslations('review.leech')
  const [way, setWay] = useState<'another' | 'rest' | null>(null)
  function askAnotherWay() {
    void recordEvent(study, { id: newEventId(), kind: 'resume', factId, reason: 'leech' })
    setWay('another')
  }
  return (
    <section className="leech" aria-labelledby="leech-title">
      <h2 id="leech-title">{t('title')}</h2>
      <p role="status">{way ? t(`done.${way}`) : t('note')}</p>
      {!way && (
        <div className="row">
          {passage}
          <button type="button" className="btn sm" onClick={askAnotherWay}>
            {t('another')}
          </button>
          <button type="button" className="btn sm" onClick={() => setWay('rest')}>
            {t('rest')}
          </button>
        </div>
      )}
    </section>
  )
}
