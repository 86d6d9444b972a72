'use client'

import { useCallback, useRef, useState } from 'react'
import type { QuestionDraft, QuestionStanding, StoredQuestion } from '@/lib/domain/question/draft'
import { publishQuestionAction, retireQuestionAction, saveDraftAction } from './actions'
import { attempt, type Done, type SaveState, stateOf } from './save-state'
import { useAutosave } from './use-autosave'

/** How a publishing changes what learners know, and what the history says of it. */
export interface Publishing {
  change: 'wording' | 'meaning'
  reason: string | null
}

type Change = (before: QuestionStanding, done: Done) => Partial<QuestionStanding>
type Outcome = Awaited<ReturnType<typeof saveDraftAction>>

/**
 * Sends a draft one request at a time: quietly after a pause in typing, at once when asked. Each request names the
 * edit that it was made from. Whatever a request comes to, the words stay in the editor.
 */
export function useDraftSaving(draft: QuestionDraft, opened: QuestionStanding) {
  const { id } = opened
  const { state, setState, standing, kept, keptDraft, queue, send, goOnFrom } = useSending(draft, opened)

  const save = useCallback(async () => {
    await queue.current
    if (draft === kept.current.draft) return
    await send(
      (editVersion) => saveDraftAction({ id, editVersion, ...draft }),
      draft,
      () => ({ hasDraft: true }),
    )
  }, [draft, id, send, kept, queue])

  const publish = useCallback(
    (publishing: Publishing) =>
      send(
        (editVersion) => publishQuestionAction({ id, editVersion, ...draft, ...publishing }),
        draft,
        (_, { published }) => ({
          ...{ hasDraft: false, status: 'published', published: published ?? null },
          current: { asOf: draft.asOf, body: draft.body },
        }),
      ),
    [draft, id, send],
  )

  const retire = useCallback(
    () =>
      send(
        (editVersion) => retireQuestionAction({ id, editVersion }),
        null,
        () => ({ status: 'retired' }),
      ),
    [id, send],
  )

  /** Says that somebody else saved, without having asked the server. */
  const refuse = useCallback(() => setState('edited-meanwhile'), [setState])

  useAutosave(draft, keptDraft, state, save, setState)
  return { state, standing, isKept: draft === keptDraft, save, publish, retire, goOnFrom, refuse }
}

/** One request after the other, and what the server has since the last of them. */
function useSending(draft: QuestionDraft, opened: QuestionStanding) {
  const [state, setState] = useState<SaveState>('saved')
  const [standing, setStanding] = useState(opened)
  const [keptDraft, setKeptDraft] = useState(draft)
  const kept = useRef({ draft, editVersion: opened.editVersion })
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const send = useCallback(
    (request: (editVersion: number) => Promise<Outcome>, sent: QuestionDraft | null, change: Change) => {
      const run = async () => {
        setState('saving')
        const outcome = await attempt(() => request(kept.current.editVersion))
        if (outcome.status !== 'done') return setState(stateOf(outcome))
        const { editVersion } = outcome.value
        kept.current = { draft: sent ?? kept.current.draft, editVersion }
        setKeptDraft(kept.current.draft)
        setStanding((before) => ({ ...before, ...change(before, outcome.value), editVersion }))
        setState('saved')
      }
      const next = queue.current.then(run)
      queue.current = next
      return next
    },
    [],
  )

  /** Goes on from what somebody else saved; what the editor holds is sent as the next edit after theirs. */
  const goOnFrom = useCallback((stored: StoredQuestion) => {
    kept.current = { draft: stored.draft, editVersion: stored.editVersion }
    setKeptDraft(stored.draft)
    setStanding(stored)
    setState('saved')
  }, [])

  return { state, setState, standing, kept, keptDraft, queue, send, goOnFrom }
}
