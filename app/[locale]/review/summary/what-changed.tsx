'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SessionSummary } from '@/lib/domain/session/summary'

const SECONDS_A_CARD = 20
const unit = { u: (words: ReactNode) => <small>{words}</small> }

/** How long the memories last now, how well the learner knew what they know, and what tomorrow asks. */
export function WhatChanged({ summary: { horizon, sure, tomorrow } }: { summary: SessionSummary }) {
  const t = useTranslations('summary')
  return (
    <dl className="wide facts3">
      {horizon && <Horizon {...horizon} />}
      {sure.answers > 0 && (
        <div>
          <dt>{t('sureMissed')}</dt>
          <dd className="num">{t.rich('pieces', { count: sure.missed, ...unit })}</dd>
          <dd className="note">
            {t('sureNote', { answers: sure.answers })} {sure.missed > 0 && <a href="#missed">{t('sureLook')}</a>}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('tomorrow')}</dt>
        <dd className="num">{t.rich('cards', { count: tomorrow, ...unit })}</dd>
        <dd className="note">
          {tomorrow > 0
            ? t('tomorrowNote', { minutes: Math.ceil((tomorrow * SECONDS_A_CARD) / 60) })
            : t('tomorrowFree')}
        </dd>
      </div>
    </dl>
  )
}

function Horizon({ before, after, count }: NonNullable<SessionSummary['horizon']>) {
  const t = useTranslations('summary')
  return (
    <div>
      <dt>{t('horizon')}</dt>
      <dd>
        <span className="was num">{t.rich('days', { days: wholeDays(before), ...unit })}</span>
        <span className="arr" role="img" aria-label={t('to')} />
        <span className="num">{t.rich('days', { days: wholeDays(after), ...unit })}</span>
      </dd>
      <dd className="note">{t('horizonNote', { count })}</dd>
    </div>
  )
}

function wholeDays(days: number): number {
  return Math.max(1, Math.round(days))
}
