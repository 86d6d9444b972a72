'use client'

import { useState } from 'react'
import type { QuestionImportPreview } from '@/lib/domain/exchange/import-preview'
import type { FormState } from '@/lib/form-state'
import { checkQuestionsAction, importQuestionsAction } from './actions'
import type { Source } from './source-fields'

type Deed = 'check' | 'import'

const NOTHING: Source = { file: null, text: '' }
/** The server takes no more; two million letters of Korean are more than that in UTF-8, and their number is looked at there. */
const MOST_BYTES = 3_900_000

type Reading = FormState<QuestionImportPreview>

/** An import names the plan that was looked at, so that another one is not carried out in its stead. */
const DEEDS: Record<Deed, (source: Source, state: Reading) => Promise<Reading>> = {
  check: (source) => checkQuestionsAction(formOf(source, undefined)),
  import: (source, state) =>
    importQuestionsAction(formOf(source, state.status === 'done' ? state.value.stamp : undefined)),
}

/** The steps of an import in the browser: choose, look, say yes. */
export function useQuestionImport() {
  const [source, setSource] = useState<Source>(NOTHING)
  const [state, setState] = useState<Reading>({ status: 'idle' })
  const [busy, setBusy] = useState<Deed | null>(null)
  const [trouble, setTrouble] = useState<'broken' | 'tooLarge' | null>(null)
  const [isDone, setDone] = useState(false)

  async function send(deed: Deed) {
    if (sizeOf(source) > MOST_BYTES) return setTrouble('tooLarge')
    setBusy(deed)
    setTrouble(null)
    try {
      const next = await DEEDS[deed](source, state)
      setState(next)
      setDone(deed === 'import' && isBroughtIn(next))
    } catch {
      // The server was not reached: what was chosen stays in the form.
      setTrouble('broken')
    } finally {
      setBusy(null)
    }
  }

  /** What was read belongs to what was sent: a change asks for a new reading. */
  function choose(next: Source) {
    setSource(next)
    setState({ status: 'idle' })
    setTrouble(null)
  }

  function again() {
    choose(NOTHING)
    setDone(false)
  }
  return { source, choose, state, busy, trouble, isDone, run: (deed: Deed) => void send(deed), again }
}

function isBroughtIn(state: Reading): boolean {
  return state.status === 'done' && state.value.counts.errors === 0
}

function formOf({ file, text }: Source, seen: string | undefined): FormData {
  const form = new FormData()
  form.set('text', file ? '' : text)
  if (file) form.set('file', file)
  if (seen !== undefined) form.set('seen', seen)
  return form
}

function sizeOf({ file, text }: Source): number {
  return file ? file.size : new Blob([text]).size
}
