'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { QuestionDraft, QuestionStatus } from '@/lib/domain/question/draft'
import type { Reason } from '@/lib/errors'
import type { FormState } from '@/lib/form-state'
import { publishQuestionAction, retireQuestionAction, saveDraftAction } from './actions'

/** Where a question stood when its editor was opened. `editVersion` is 0 for a new one. */
export interface OpenedQuestion {
  id: string
  editVersion: number
  status: QuestionStatus
  published: number | null
  hasDraft: boolean
}

const REFUSALS = [
  'edited-meanwhile',
  'not-found',
  'not-allowed',
  'signed-out',
  'not-publishable',
  'limit-reached',
] as const satisfies Reason[]
type SaveRefusal = 'invalid' | (typeof REFUSALS)[number]
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'offline' | SaveRefusal

interface Done {
  editVersion: number
  published?: number | null
}

const QUIET_MS = 1500
const RETRY_MS = 5000

/**
 * Sends a draft one request at a time: quietly after a pause in typing, at once when asked. Each request names the
 * edit that it was made from. Whatever a request comes to, the words stay in the editor.
 */
export function useDraftSaving(draft: QuestionDraft, opened: OpenedQuestion) {
  const [state, setState] = useState<SaveState>('saved')
  const [standing, setStanding] = useState(opened)
  const [keptDraft, setKeptDraft] = useState(draft)
  const kept = useRef({ draft, editVersion: opened.editVersion })
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const send = useCallback(
    (request: (editVersion: number) => Promise<FormState<Done>>, sent: QuestionDraft | null, change: Change) => {
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

  const { id } = opened
  const save = useCallback(async () => {
    await queue.current
    if (draft === kept.current.draft) return
    await send(
      (editVersion) => saveDraftAction({ id, editVersion, ...draft }),
      draft,
      () => ({ hasDraft: true }),
    )
  }, [draft, id, send])

  const publish = useCallback(
    () =>
      send(
        (editVersion) => publishQuestionAction({ id, editVersion, ...draft }),
        draft,
        (_, { published }) => ({ hasDraft: false, status: 'published', published: published ?? null }),
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

  useAutosave(draft, keptDraft, state, save, setState)
  return { state, standing, save, publish, retire }
}

type Change = (before: OpenedQuestion, done: Done) => Partial<OpenedQuestion>

/** Saves after a pause. Without a fact there is no place to keep a draft; after a refusal only the person goes on. */
function useAutosave(
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

  useEffect(() => {
    if (!isChanged) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isChanged])
}

/** An action that could not be reached says nothing about the draft: it is tried again. */
async function attempt(request: () => Promise<FormState<Done>>): Promise<FormState<Done> | { status: 'offline' }> {
  try {
    return await request()
  } catch {
    return { status: 'offline' }
  }
}

function stateOf(outcome: Exclude<FormState<Done>, { status: 'done' }> | { status: 'offline' }): SaveState {
  if (outcome.status === 'refused') return REFUSALS.find((reason) => reason === outcome.reason) ?? 'not-allowed'
  return outcome.status === 'offline' ? 'offline' : 'invalid'
}
