'use client'

import { useCallback, useState } from 'react'
import { useRouter } from '@/i18n/navigation'
import { newEventId, recordEvent, type StudyAct } from '@/lib/device/record'
import { type AsideAct, canUndo, lastAct, type Session, type Turn } from '@/lib/domain/session/session'
import type { Showing } from '@/lib/domain/session/showing'
import type { Walk } from '@/lib/domain/session/walk'
import type { Card, StudyDay } from '@/lib/domain/study/card'
import { foldForward } from '@/lib/domain/study/replay'
import {
  DEFAULT_PARAMETERS_ID,
  DEFAULT_WEIGHTS,
  MAXIMUM_INTERVAL_DAYS,
  SCHEDULER_VERSION,
} from '@/lib/domain/study/scheduling'
import { addDays } from '@/lib/domain/time/study-day'
import { keepReview } from './kept-review'
import type { ReviewMaterial, ReviewSetup } from './review-material'
import { useKeptSession } from './use-kept-session'
import { useOnlyTab } from './use-only-tab'

/** Why a card rests: the learner said so. */
const BY_LEARNER = 'learner'

/** A review from its first card to its summary: what is shown, and what the learner can do about it. */
export function useReview(setup: ReviewSetup) {
  const { items, today, desiredRetention, study } = setup
  const [ended, setEnded] = useState<ReviewMaterial[] | null>(null)
  const hasEnded = ended === items
  const { place, takeOver } = useOnlyTab(study.owner, !hasEnded)
  const kept = useKeptSession(setup, place, hasEnded)
  const { current, dispatch, materials, frame, isOpen } = kept
  const [firstShowingId] = useState(current.shown?.showingId)
  const { session, shown } = current
  const { leave, resume } = useEnding(setup, kept, setEnded)

  const answer = useCallback(
    (turn: Turn, { response, grading, confidence, hintShown, attempts }: Showing) => {
      if (!response || !grading) return
      const given = { id: turn.showingId, studyDay: today, effectiveAt: new Date().toISOString(), confidence, grading }
      const scheduling = {
        parametersId: DEFAULT_PARAMETERS_ID,
        desiredRetention,
        maximumIntervalDays: MAXIMUM_INTERVAL_DAYS,
        schedulerVersion: SCHEDULER_VERSION,
      }
      const { card, version } = turn.item
      const after = { ...given, attempts, hintsUsed: hintShown ? 1 : 0, scheduling, questionRevision: version.revision }
      const cardAfter: Card | null = turn.source === 'relearn' ? null : foldForward(card, after, () => DEFAULT_WEIGHTS)
      dispatch({ type: 'answer', response, grading, confidence, relearnId: newEventId(), cardAfter })
    },
    [today, desiredRetention, dispatch],
  )

  const next = useCallback(() => {
    if (session.waiting.length > 0) dispatch({ type: 'next' })
    else leave()
  }, [session, leave, dispatch])

  const putAside = useCallback(
    (act: AsideAct) => {
      const factId = shown?.item.factId
      if (!factId || session.aside.some((put) => put.factId === factId)) return
      void recordEvent(study, asideEvent(act, factId, today))
      dispatch({ type: 'aside', act, factId })
    },
    [shown, session, today, study, dispatch],
  )

  const undo = useCallback(() => {
    const act = takenBack(session, today)
    if (!act) return
    void recordEvent(study, act)
    dispatch({ type: 'undo', showingId: newEventId() })
  }, [session, today, study, dispatch])

  const acts = { answer, next, putAside, undo, leave, resume, takeOver }
  return {
    ...{ current, shown, materials, frame, firstShowingId, hasEnded, place, isOpen, acts },
    canUndo: canUndo(session),
  }
}

/** To the summary of what was done, without asking the network for it, and back. */
function useEnding(
  { items, study, language }: ReviewSetup,
  { current, dispatch, materials, frame }: ReturnType<typeof useKeptSession>,
  setEnded: (items: ReviewMaterial[] | null) => void,
) {
  const router = useRouter()
  const leave = useCallback(() => {
    if (current.session.answered.length === 0) return router.push('/')
    keepReview({ owner: study.owner, language, walk: current, materials, frame, standing: 'over' })
    setEnded(items)
    history.replaceState(null, '', location.pathname.replace(/\/review$/, '/review/summary'))
  }, [items, current, materials, frame, language, study.owner, router, setEnded])

  const resume = useCallback(
    (walk: Walk) => {
      history.replaceState(null, '', location.pathname.replace(/\/summary$/, ''))
      setEnded(null)
      dispatch({ type: 'resume', walk })
    },
    [dispatch, setEnded],
  )
  return { leave, resume }
}

function asideEvent(act: AsideAct, factId: string, today: StudyDay): StudyAct {
  const id = newEventId()
  return act === 'bury'
    ? { id, kind: 'bury', factId, until: addDays(today, 1) }
    : { id, kind: 'suspend', factId, reason: BY_LEARNER }
}

/** The event that takes back what was done last. */
function takenBack(session: Session, today: StudyDay): StudyAct | null {
  const last = lastAct(session)
  if (!last) return null
  const id = newEventId()
  if (!('act' in last)) return { id, kind: 'undo', factId: last.item.factId, targetId: last.showingId }
  return last.act === 'bury'
    ? { id, kind: 'bury', factId: last.factId, until: today }
    : { id, kind: 'resume', factId: last.factId, reason: BY_LEARNER }
}
