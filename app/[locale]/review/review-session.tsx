'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { DeviceSync } from '@/app/[locale]/device-sync'
import { minutesFor, USUAL_SECONDS } from '@/lib/domain/session/pace'
import { lastAct, type Turn } from '@/lib/domain/session/session'
import { cardNow } from '@/lib/domain/session/walk'
import { Going } from './going'
import { KeysSheet } from './keys-sheet'
import { OtherTab } from './other-tab'
import { ReviewBar } from './review-bar'
import { ReviewCard } from './review-card'
import type { ReviewMaterial, ReviewSetup } from './review-material'
import { useReview } from './use-review'
import { useSessionKeys } from './use-session-keys'

const SHORTEST_BOX_SECONDS = 5 * 60

interface Slots {
  /** What stands here when nothing is due. */
  empty: ReactNode
  /** What the session came to; it comes with the page, so that it needs no network at the end. */
  summary: ReactNode
}

/** One card after another, then the summary. */
export function ReviewSession({ empty, summary, ...setup }: ReviewSetup & Slots) {
  const review = useReview(setup)
  const { shown, hasEnded, place, acts } = review
  if (hasEnded) return <Going value={acts.resume}>{summary}</Going>
  if (place === 'elsewhere' && shown) return <OtherTab owner={setup.study.owner} onTakeOver={acts.takeOver} />
  return <OpenSession {...{ setup, review, empty }} />
}

/** The card that is shown; the end, once there is none. */
function OpenSession({ setup, review, empty }: Pick<AskingProps, 'setup' | 'review'> & Pick<Slots, 'empty'>) {
  const { current, shown, materials, acts } = review
  const { leave } = acts
  const [areKeysShown, setKeysShown] = useState(false)
  const showKeys = useCallback(() => setKeysShown(true), [])
  useSessionKeys(shown ? { ...acts, showKeys } : null)

  const material = shown ? materials[shown.item.factId] : undefined
  const isOver = !material && current.session.answered.length > 0
  useEffect(() => {
    if (isOver) leave()
  }, [isOver, leave])

  return (
    <>
      <DeviceSync study={setup.study} />
      {shown && material ? <Asking {...{ setup, review, shown, material, showKeys }} /> : !isOver && empty}
      {areKeysShown && <KeysSheet onClose={() => setKeysShown(false)} />}
    </>
  )
}

interface AskingProps {
  setup: ReviewSetup
  review: ReturnType<typeof useReview>
  shown: Turn
  material: ReviewMaterial
  showKeys: () => void
}

function Asking({ setup, review, shown, material, showKeys }: AskingProps) {
  const t = useTranslations('review')
  const { current, firstShowingId, acts, canUndo } = review
  const { session, isAnswered } = current
  const done = session.answered.length
  const last = lastAct(session)
  const put = last && 'act' in last ? t(last.act === 'bury' ? 'buried' : 'suspended') : null
  useMarkedTitle()
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
          box={done === 0 && isMoreThanFits(setup) ? setup.box : null}
          factId={shown.item.factId}
          canUndo={canUndo}
          acts={{ ...acts, showKeys }}
        />
        <ReviewCard
          key={shown.showingId}
          turn={shown}
          material={material}
          language={setup.language}
          study={setup.study}
          today={setup.today}
          after={isAnswered ? cardNow(current, shown) : null}
          notice={put ?? (review.frame.isLight && done === 0 ? t('light') : null)}
          isFirst={shown.showingId === firstShowingId}
          onAnswered={acts.answer}
          onNext={acts.next}
        />
      </div>
    </div>
  )
}

/** The tab in which the review goes on is marked: another one says so. */
function useMarkedTitle() {
  useEffect(() => {
    const plain = document.title
    document.title = `● ${plain}`
    return () => {
      document.title = plain
    }
  }, [])
}

/** Whether more waits than the shortest box holds: else there is nothing to choose. */
function isMoreThanFits({ askable, isLight }: ReviewSetup): boolean {
  return !isLight && askable.length * USUAL_SECONDS > SHORTEST_BOX_SECONDS
}
