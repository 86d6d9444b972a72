'use client'

import { useEffect, useState } from 'react'
import { dropDraft, keepDraft, readKeptDraft } from '@/lib/device/kept-drafts'
import type { QuestionDraft, StoredQuestion } from '@/lib/domain/question/draft'
import { differingSlots } from '@/lib/domain/question/draft-slots'

interface Keeping {
  owner: string
  opened: StoredQuestion
  draft: QuestionDraft
  /** Whether the server has it. */
  isKept: boolean
  editVersion: number
  replace: (draft: QuestionDraft) => void
  /** Told of a draft of before that was made from another edit than the one that was opened. */
  onOlder: (draft: QuestionDraft) => void
}

/**
 * Keeps what is written on the device from the first key on, until the server has it: a tab that is closed, a browser
 * that falls over and a line that is cut lose nothing. Tells whether something of before was found.
 */
export function useKeptDraft({ owner, opened, draft, isKept, editVersion, replace, onOlder }: Keeping): boolean {
  const [isRead, setRead] = useState(false)
  const [isFound, setFound] = useState(false)
  const { id } = opened

  useEffect(() => {
    if (isRead) return
    setRead(true)
    const kept = readKeptDraft(owner, id)
    if (!kept || differingSlots(kept.draft, opened.draft).length === 0) return
    if (kept.editVersion !== opened.editVersion) return onOlder(kept.draft)
    replace(kept.draft)
    setFound(true)
  }, [isRead, owner, id, opened, replace, onOlder])

  useEffect(() => {
    if (!isRead) return
    if (isKept) return dropDraft(owner, id)
    if (keepDraft(owner, { questionId: id, editVersion, draft, keptAt: Date.now() })) return
    // nothing can be kept here: then the browser asks before it closes
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isRead, isKept, owner, id, editVersion, draft])

  return isFound
}
