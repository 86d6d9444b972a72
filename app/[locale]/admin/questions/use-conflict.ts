'use client'

import { useCallback, useEffect, useState } from 'react'
import type { QuestionDraft, StoredQuestion } from '@/lib/domain/question/draft'
import { differingSlots } from '@/lib/domain/question/draft-slots'
import { openQuestionAction } from './actions'
import { attempt, type SaveState } from './save-state'

/** The two texts of a question that was edited in two places. */
export interface Conflict {
  mine: QuestionDraft
  stored: StoredQuestion
}

interface Editing {
  id: string
  draft: QuestionDraft
  state: SaveState
  /** Puts another draft into the editor. */
  replace: (draft: QuestionDraft) => void
  goOnFrom: (stored: StoredQuestion) => void
  refuse: () => void
}

/**
 * Somebody else saved: theirs is fetched and laid beside what is written here, and nothing is sent until one has chosen.
 * What was not chosen can be chosen still, for as long as the page is open.
 */
export function useConflict({ id, draft, state, replace, goOnFrom, refuse }: Editing) {
  const [stored, setStored] = useState<StoredQuestion | null>(null)
  const [settled, setSettled] = useState<Conflict | null>(null)
  const isRefused = state === 'edited-meanwhile'

  const meet = useCallback(
    (mine: QuestionDraft, theirs: StoredQuestion) => {
      if (differingSlots(mine, theirs.draft).length > 0) return setStored(theirs)
      replace(theirs.draft)
      goOnFrom(theirs)
    },
    [replace, goOnFrom],
  )

  useEffect(() => {
    if (!isRefused || stored) return
    let isWanted = true
    void attempt(() => openQuestionAction({ id })).then((outcome) => {
      if (isWanted && outcome.status === 'done') meet(draft, outcome.value)
    })
    return () => {
      isWanted = false
    }
  }, [isRefused, stored, id, draft, meet])

  const settle = useCallback(
    (chosen: QuestionDraft, conflict: Conflict) => {
      setSettled(conflict)
      setStored(null)
      const isTheirs = differingSlots(chosen, conflict.stored.draft).length === 0
      replace(isTheirs ? conflict.stored.draft : chosen)
      goOnFrom(conflict.stored)
    },
    [replace, goOnFrom],
  )

  /** What this device kept belongs to an edit before the one that the server has. */
  const meetOpened = useCallback(
    (mine: QuestionDraft, theirs: StoredQuestion) => {
      if (differingSlots(mine, theirs.draft).length === 0) return
      replace(mine)
      setStored(theirs)
      refuse()
    },
    [replace, refuse],
  )

  return { conflict: stored && { mine: draft, stored }, settled, settle, meetOpened }
}
