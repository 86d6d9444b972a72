'use client'

import type { ReactNode } from 'react'
import { DeviceSync } from '@/app/[locale]/device-sync'
import { cardNow } from '@/lib/domain/session/walk'
import { ReviewBar } from './review-bar'
import { ReviewCard } from './review-card'
import type { ReviewSetup } from './review-material'
import { useReview } from './use-review'
import { useUndoKeys } from './use-undo-keys'

const SECONDS_A_CARD = 20

/** One card after another. `empty` is what stands here when nothing is due. */
export function ReviewSession({ empty, ...setup }: ReviewSetup & { empty: ReactNode }) {
  const { current, shown, materials, firstShowingId, answer, next, undo, canUndo } = useReview(setup)
  const { session, isAnswered } = current
  useUndoKeys(undo)

  const material = shown && materials[shown.item.factId]
  if (!shown || !material) {
    return (
      <>
        <DeviceSync study={setup.study} />
        {empty}
      </>
    )
  }
  const left = session.waiting.length
  const done = session.answered.length
  return (
    <div className="review">
      <div className="rv fixfoot">
        <DeviceSync study={setup.study} />
        <ReviewBar
          share={done / (done + left)}
          minutes={Math.max(1, Math.ceil((left * SECONDS_A_CARD) / 60))}
          onUndo={undo}
          canUndo={canUndo}
        />
        <ReviewCard
          key={shown.showingId}
          turn={shown}
          material={material}
          language={setup.language}
          study={setup.study}
          today={setup.today}
          due={isAnswered ? cardNow(current, shown).due : null}
          isFirst={shown.showingId === firstShowingId}
          onAnswered={answer}
          onNext={next}
        />
      </div>
    </div>
  )
}
