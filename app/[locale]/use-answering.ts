'use client'

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import type { StudyContext } from '@/lib/device/record'
import { newEventId, recordEvent } from '@/lib/device/record'
import type { Language } from '@/lib/domain/language'
import type { QuestionVersion } from '@/lib/domain/question/question'
import { advanceShowing, beginShowing, type Showing, type ShowingAction } from '@/lib/domain/session/showing'
import type { AnswerSource } from '@/lib/domain/study/events'

interface Setup {
  version: QuestionVersion
  language: Language
  order: string[]
  study: StudyContext
  /** Null for a try that is not recorded. */
  source: AnswerSource | null
  /** Made beforehand where a session keeps count of its showings. */
  showingId?: string
  /** Whether a cloze is asked without its chips. */
  isTyped?: boolean
}

/** One showing of a question on this device: its state, its actions, and the one event that its verdict makes. */
export function useAnswering({ version, language, order, study, source, showingId, isTyped = false }: Setup) {
  const step = useMemo(() => advanceShowing(version.body, language), [version, language])
  const [showing, dispatch] = useReducer(step, version.body, (body): Showing => beginShowing(body, isTyped))
  const shown = useRef<{ id: string; at: number } | null>(null)
  const isRecorded = useRef(false)

  useEffect(() => {
    shown.current = { id: showingId ?? newEventId(), at: performance.now() }
  }, [showingId])

  useEffect(() => {
    if (showing.phase !== 'answered' || !showing.response || isRecorded.current || !source) return
    isRecorded.current = true
    const { id, at } = shown.current ?? { id: newEventId(), at: performance.now() }
    void recordEvent(study, {
      id,
      kind: 'answer',
      factId: version.factId,
      questionVersionId: version.id,
      response: showing.response,
      attempts: showing.attempts,
      confidence: showing.confidence,
      hintsUsed: showing.hintShown ? 1 : 0,
      optionOrder: order,
      language,
      durationMs: Math.round(performance.now() - at),
      source,
    })
  }, [showing, version, language, order, study, source])

  const submit = useCallback(() => dispatch({ type: 'submit', at: new Date().toISOString() }), [])
  return { showing, dispatch: dispatch as (action: ShowingAction) => void, submit }
}
