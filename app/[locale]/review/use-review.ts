'use client'

import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { useRouter } from '@/i18n/navigation'
import { newEventId, recordEvent } from '@/lib/device/record'
import { beginSession, canUndo, type Turn } from '@/lib/domain/session/session'
import type { Showing } from '@/lib/domain/session/showing'
import { beginWalk, walk } from '@/lib/domain/session/walk'
import type { Card } from '@/lib/domain/study/card'
import { foldForward } from '@/lib/domain/study/replay'
import {
  DEFAULT_PARAMETERS_ID,
  DEFAULT_WEIGHTS,
  MAXIMUM_INTERVAL_DAYS,
  SCHEDULER_VERSION,
} from '@/lib/domain/study/scheduling'
import { keepReview, takeResumedReview } from './kept-review'
import type { ReviewSetup } from './review-material'

/** A review from its first card to its summary: what is shown, and what the learner can do about it. */
export function useReview({ items, today, othersTomorrow, desiredRetention, study }: ReviewSetup) {
  const router = useRouter()
  const [current, dispatch] = useReducer(walk, items, (given) => beginWalk(beginSession(given, newEventId)))
  const [materials, setMaterials] = useState(() => Object.fromEntries(items.map((item) => [item.factId, item])))
  const hasBegun = useRef(false)
  const { session, shown } = current
  const [firstShowingId] = useState(shown?.showingId)

  useEffect(() => {
    if (hasBegun.current) return
    hasBegun.current = true
    const kept = takeResumedReview(study.owner)
    if (!kept) return
    setMaterials((known) => ({ ...kept.materials, ...known }))
    dispatch({ type: 'resume', walk: kept.walk })
  }, [study.owner])

  const answer = useCallback(
    (turn: Turn, { response, grading, confidence, hintShown }: Showing) => {
      if (!response || !grading) return
      const given = { id: turn.showingId, studyDay: today, effectiveAt: new Date().toISOString(), confidence, grading }
      const scheduling = {
        parametersId: DEFAULT_PARAMETERS_ID,
        desiredRetention,
        maximumIntervalDays: MAXIMUM_INTERVAL_DAYS,
        schedulerVersion: SCHEDULER_VERSION,
      }
      const { card, version } = turn.item
      const after = { ...given, hintsUsed: hintShown ? 1 : 0, scheduling, questionRevision: version.revision }
      const cardAfter: Card | null = turn.source === 'relearn' ? null : foldForward(card, after, () => DEFAULT_WEIGHTS)
      dispatch({ type: 'answer', response, grading, confidence, relearnId: newEventId(), cardAfter })
    },
    [today, desiredRetention],
  )

  const next = useCallback(() => {
    if (session.waiting.length > 0) return dispatch({ type: 'next' })
    keepReview({ owner: study.owner, walk: current, materials, today, othersTomorrow, isResumed: false })
    router.push('/review/summary')
  }, [session, current, materials, today, othersTomorrow, study.owner, router])

  const undo = useCallback(() => {
    const last = session.answered.at(-1)
    if (!last || !canUndo(session)) return
    const { factId } = last.item
    void recordEvent(study, { id: newEventId(), kind: 'undo', factId, targetId: last.showingId })
    dispatch({ type: 'undo', showingId: newEventId() })
  }, [session, study])

  return { current, shown, materials, firstShowingId, answer, next, undo, canUndo: canUndo(session) }
}
