'use client'

import { useCallback, useState } from 'react'
import { asKind, type QuestionDraft, type QuestionWording } from '@/lib/domain/question/draft'
import { type Material, NO_MATERIAL } from '@/lib/domain/question/draft-material'
import type { Edit } from '@/lib/domain/question/draft-words'
import type { QuestionKind } from '@/lib/domain/question/question'

interface Held {
  draft: QuestionDraft
  /** What it held as another kind. */
  spare: Material
  /** What an older version took the place of. */
  replaced: QuestionDraft | null
}

/** The draft in the editor. */
export function useDraft(initial: QuestionDraft) {
  const [{ draft, replaced }, setHeld] = useState<Held>({ draft: initial, spare: NO_MATERIAL, replaced: null })

  const change = useCallback(
    (part: Partial<QuestionDraft>) => setHeld((held) => ({ ...held, draft: { ...held.draft, ...part } })),
    [],
  )
  const edit = useCallback(
    (of: Edit) => setHeld((held) => ({ ...held, draft: { ...held.draft, body: of(held.draft.body) } })),
    [],
  )
  const chooseKind = useCallback(
    (kind: QuestionKind) => setHeld((held) => ({ ...held, ...asKind(held.draft, kind, held.spare) })),
    [],
  )
  const replace = useCallback((by: QuestionDraft) => setHeld((held) => ({ ...held, draft: by })), [])
  const restore = useCallback(
    (by: QuestionWording) =>
      setHeld((held) => ({ ...held, draft: { ...held.draft, ...by }, replaced: held.replaced ?? held.draft })),
    [],
  )
  return { draft, replaced, change, edit, chooseKind, replace, restore }
}
