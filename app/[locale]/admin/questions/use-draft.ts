'use client'

import { useCallback, useState } from 'react'
import { asKind, type QuestionDraft } from '@/lib/domain/question/draft'
import { NO_MATERIAL } from '@/lib/domain/question/draft-material'
import type { Edit } from '@/lib/domain/question/draft-words'
import type { QuestionKind } from '@/lib/domain/question/question'

/** The draft in the editor, and what it held as another kind. */
export function useDraft(initial: QuestionDraft) {
  const [{ draft, spare }, setHeld] = useState({ draft: initial, spare: NO_MATERIAL })

  const change = useCallback(
    (part: Partial<QuestionDraft>) => setHeld((held) => ({ ...held, draft: { ...held.draft, ...part } })),
    [],
  )
  const edit = useCallback(
    (of: Edit) => setHeld((held) => ({ ...held, draft: { ...held.draft, body: of(held.draft.body) } })),
    [],
  )
  const chooseKind = useCallback((kind: QuestionKind) => setHeld((held) => asKind(held.draft, kind, held.spare)), [])
  return { draft, spare, change, edit, chooseKind }
}
