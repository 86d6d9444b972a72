'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState } from 'react'
import { ImportFoot } from '@/components/admin/import-foot'
import { ImportReading } from '@/components/admin/import-reading'
import { Field } from '@/components/entry/field'
import { Link } from '@/i18n/link'
import type { ImportPreview } from '@/lib/domain/article/import-preview'
import type { FormState } from '@/lib/form-state'
import { checkArticleAction, importArticleAction } from './actions'

interface Props {
  /** The course whose articles are revised; null to make a new one. */
  course: string | null
}

type Deed = 'check' | 'import'

/** Files or a pasted text: first what they would change, then a yes. Nothing that was chosen or typed is lost. */
export function ArticleImport({ course }: Props) {
  const t = useTranslations('articles')
  const form = useRef<HTMLFormElement>(null)
  const { state, busy, isBroken, isDone, run, forget } = useImport()
  const preview = state.status === 'done' ? state.value : null
  const canImport = preview?.outcome.ok && !isDone
  const trouble = useTrouble(state, isBroken)
  const words = { check: t('check'), checking: t('checking'), import: t('import'), importing: t('importing') }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (form.current) run('check', chosenIn(form.current))
  }

  function onImport() {
    if (!form.current || !preview) return
    const sent = chosenIn(form.current)
    sent.set('seenRevision', String(preview.seenRevision))
    run('import', sent)
  }

  if (isDone && preview?.outcome.ok) return <BroughtIn course={preview.course} onAgain={forget} />
  return (
    // pressed before the page hears it, a form of this method stays where it is, with what is in it
    <form ref={form} method="dialog" onSubmit={onSubmit} onInput={forget} className="bring">
      <input type="hidden" name="isNew" value={course === null ? 'yes' : 'no'} />
      <SourceFields course={course} state={state} />
      <ImportFoot trouble={trouble} words={words} busy={busy} onImport={canImport ? onImport : null}>
        {preview && <ImportReading preview={preview} />}
      </ImportFoot>
    </form>
  )
}

/** A field of files in which nobody chose one sends an empty file: it is left out. */
function chosenIn(form: HTMLFormElement): FormData {
  const sent = new FormData(form)
  const files = sent.getAll('files').filter((file) => file instanceof File && file.name !== '')
  sent.delete('files')
  for (const file of files) sent.append('files', file)
  return sent
}

type ImportState = FormState<ImportPreview>

function SourceFields({ course, state }: { course: string | null; state: ImportState }) {
  const t = useTranslations('articles')
  return (
    <>
      {course === null ? (
        <Field
          name="course"
          label={t('address')}
          hint={t('addressHint')}
          error={state.status === 'invalid' && state.fields.course ? t('addressWrong') : undefined}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          required
        />
      ) : (
        <input type="hidden" name="course" value={course} />
      )}
      <div className="field">
        <label htmlFor="files">{t('files')}</label>
        <input
          className="in"
          id="files"
          name="files"
          type="file"
          multiple
          accept=".md,.markdown,.txt,.json,text/markdown,application/json"
          aria-describedby="files-hint"
        />
        <p className="hint" id="files-hint">
          {t('filesHint')}
        </p>
      </div>
      <div className="field">
        <label htmlFor="text">{t('paste')}</label>
        <textarea className="in mono" id="text" name="text" rows={6} spellCheck={false} />
      </div>
    </>
  )
}

function useTrouble(state: ImportState, isBroken: boolean): string | null {
  const t = useTranslations('articles')
  if (isBroken) return t('broken')
  if (state.status === 'refused' && state.waitSeconds)
    return t('tooOften', { minutes: Math.ceil(state.waitSeconds / 60) })
  if (state.status === 'refused') return t(`refused.${reasonFor(state.reason)}`)
  return state.status === 'invalid' && !state.fields.course ? t('tooMany') : null
}

function useImport() {
  const [state, setState] = useState<ImportState>({ status: 'idle' })
  const [busy, setBusy] = useState<Deed | null>(null)
  const [isBroken, setBroken] = useState(false)
  const [isDone, setDone] = useState(false)

  async function run(deed: Deed, form: FormData) {
    setBusy(deed)
    setBroken(false)
    try {
      const next = await (deed === 'check' ? checkArticleAction(form) : importArticleAction(form))
      setState(next)
      setDone(deed === 'import' && next.status === 'done' && next.value.outcome.ok)
    } catch {
      // The server was not reached, or the files were too large for it: what was chosen stays in the form.
      setBroken(true)
    } finally {
      setBusy(null)
    }
  }

  /** What was read belongs to what was sent: a change asks for a new reading. */
  function forget() {
    setDone(false)
    setState({ status: 'idle' })
  }
  return { state, busy, isBroken, isDone, run: (deed: Deed, form: FormData) => void run(deed, form), forget }
}

function BroughtIn({ course, onAgain }: { course: string; onAgain: () => void }) {
  const t = useTranslations('articles')
  return (
    <div className="done" role="status">
      <p className="h3">{t('broughtIn')}</p>
      <div className="row">
        <Link className="btn p" href={`/courses/${course}`}>
          {t('toCourse')}
        </Link>
        <Link className="btn" href={`/admin/articles/${course}`} onClick={onAgain}>
          {t('toHistory')}
        </Link>
      </div>
    </div>
  )
}

const TOLD = [
  'course-exists',
  'not-found',
  'nothing-sent',
  'edited-meanwhile',
  'owned-elsewhere',
  'not-allowed',
  'signed-out',
  'article-bytes',
  'article-line',
  'article-depth',
  'article-zeros',
  'article-time',
  'article-memory',
  'article-waiting',
  'article-encoding',
] as const

function reasonFor(reason: string): (typeof TOLD)[number] | 'other' {
  return TOLD.find((each) => each === reason) ?? 'other'
}
