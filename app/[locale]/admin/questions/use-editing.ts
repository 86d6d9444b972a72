'use client'

import { useCallback, useEffect } from 'react'
import type { QuestionDraft, QuestionWording, StoredQuestion } from '@/lib/domain/question/draft'
import { useConflict } from './use-conflict'
import { useDraft } from './use-draft'
import { useDraftSaving } from './use-draft-saving'
import { useKeptDraft } from './use-kept-draft'

/** An older version that is to be the draft again. */
export interface RestoredVersion extends QuestionWording {
  number: number
}

export type Editing = ReturnType<typeof useEditing>

/** A draft from the first key to its publication: written, kept on the device, sent, and laid beside somebody else's. */
export function useEditing(owner: string, opened: StoredQuestion, restored: RestoredVersion | null) {
  const { draft, replaced, change, edit, chooseKind, replace, restore } = useDraft(opened.draft)
  const { goOnFrom, refuse, isKept, ...saving } = useDraftSaving(draft, opened)
  const { conflict, settled, settle, meetOpened } = useConflict({
    ...{ id: opened.id, draft, state: saving.state },
    ...{ replace, goOnFrom, refuse },
  })
  const onOlder = useCallback((mine: QuestionDraft) => meetOpened(mine, opened), [meetOpened, opened])
  const isReplaced = useKeptDraft({
    ...{ owner, opened, draft, isKept, replace, onOlder },
    editVersion: saving.standing.editVersion,
  })
  useRestored(restored, restore)
  return {
    ...{ draft, change, edit, chooseKind, replace, ...saving },
    ...{ conflict, settled, settle, isKept, stored: opened.draft, replaced },
    // a new question that was begun before has a notice of its own
    isFound: isReplaced && opened.editVersion > 0,
  }
}

/** Once: loading the page anew must not put the old version over what was written since. */
function useRestored(restored: RestoredVersion | null, restore: (wording: QuestionWording) => void) {
  useEffect(() => {
    if (!restored) return
    restore({ asOf: restored.asOf, body: restored.body })
    window.history.replaceState(null, '', window.location.pathname)
  }, [restored, restore])
}
