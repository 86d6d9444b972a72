'use client'

import { useEffect } from 'react'
import type { QuestionDraft } from '@/lib/domain/question/draft'
import type { SaveState } from './save-state'

const QUIET_MS = 1500
const RETRY_MS = 5000

/** Saves after a pause. Without a fact there is no place to keep a draft; after a refusal only the person goes on. */
export function useAutosave(
  draft: QuestionDraft,
  keptDraft: QuestionDraft,
  state: SaveState,
  save: () => Promise<unknown>,
  setState: (state: SaveState) => void,
) {
  const isChanged = draft !== keptDraft
  const mayRetry = state === 'saved' || state === 'unsaved' || state === 'offline'

  useEffect(() => {
    if (isChanged && state === 'saved') setState('unsaved')
    if (!isChanged || !draft.factId || !mayRetry) return
    const timer = setTimeout(() => void save(), state === 'offline' ? RETRY_MS : QUIET_MS)
    return () => clearTimeout(timer)
  }, [isChanged, draft, state, mayRetry, save, setState])
}
