'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect } from 'react'
import { DeviceSync } from '@/app/[locale]/device-sync'
import { minutesFor } from '@/lib/domain/session/pace'
import { lastAct, type Turn } from '@/lib/domain/session/session'
import { cardNow } from '@/lib/domain/session/walk'
import { Going } from './going'
import { ReviewBar } from './review-bar'
import { ReviewCard } from './review-card'
import type { ReviewMaterial, ReviewSetup } from './review-material'
import { useReview } from './use-review'
import { useSessionKeys } from './use-session-keys'

interface Slots {
  /** What stands here when nothing is due. */
  empty: ReactNode
  /** What the session came to; it comes with the page, so that it needs no network at the end. */
  summary: ReactNode
}

/** One card after another, then the summary. */
export function ReviewSession({ empty, summary, ...setup }: ReviewSetup & Slots) {
  const review = useReview(setup)
  const { current, shown, materials, hasEnded, acts } = review
  const { leave } = acts
  useSessionKeys(hasEnded || !shown ? null : acts)

  const material = shown ? materials[shown.item.factId] : undefined
  const isOver = !material && current.session.answered.length > 0
  useEffect(() => {
    if (isOver && !hasEnded) leave()
  }, [isOver, hasEnded, leave])

  if (hasEnded) return <Going value={acts.resume}>{summary}</Going>
  return (
    <>
      <DeviceSync study={setup.study} />
      {shown && material ? <Asking {...{ setup, review, shown, material }} /> : !isOver && empty}
    </>
  )
}

interface AskingProps {
  setup: ReviewSetup
  review: ReturnType<typeof useReview>
  shown: Turn
  material: ReviewMaterial
}

function Asking({ setup, review, shown, material }: AskingProps) {
  const t = useTranslations('review')
  const { current, firstShowingId, acts, canUndo } = review
  const { session, isAnswered } = current
  const done = session.answered.length
  const last = lastAct(session)
  const put = last && 'act' in last ? t(last.act === 'bury' ? 'buried' : 'suspended') : null
  const kinds = session.waiting.map(({ item }) => item.version.body.kind)
  return (
    <div className="review">
      <div className="rv fixfoot">
        <p className="vh" role="status">
          {put}
        </p>
        <ReviewBar
          share={done / (done + session.waiting.length)}
          minutes={minutesFor(kinds, setup.pace)}
          factId={shown.item.factId}
          canUndo={canUndo}
          acts={acts}
        />
        <ReviewCard
          key={shown.showingId}
          turn={shown}
          material={material}
          language={setup.language}
          study={setup.study}
          today={setup.today}
          after={isAnswered ? cardNow(current, shown) : null}
          notice={put ?? (setup.isLight && done === 0 ? t('light') : null)}
          isFirst={shown.showingId === firstShowingId}
          onAnswered={acts.answer}
          onNext={acts.next}
        />
      </div>
    </div>
  )
}
