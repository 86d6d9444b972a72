'use client'

import { type AbstractIntlMessages, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Choice } from '@/components/admin/choice'
import { type FactChoice, FactField } from '@/components/admin/fact-field'
import { MonthField } from '@/components/admin/month-field'
import { QuestionPreview } from '@/components/admin/question-preview'
import { KindField } from '@/components/draft/kind-field'
import { KindFields } from '@/components/draft/kind-fields'
import { getPathname, useRouter } from '@/i18n/navigation'
import type { InLanguages, Language } from '@/lib/domain/language'
import type { QuestionDraft } from '@/lib/domain/question/draft'
import { lint } from '@/lib/domain/question/lint'
import { EditorFoot } from './editor-foot'
import { useDraft } from './use-draft'
import { type OpenedQuestion, useDraftSaving } from './use-draft-saving'

interface Props {
  opened: OpenedQuestion
  initial: QuestionDraft
  facts: FactChoice[]
  language: Language
  words: InLanguages<AbstractIntlMessages>
}

/** Writes a question of any kind: one language at a time, the margin beside the fields, the learner's view at the right. */
export function QuestionEditor({ opened, initial, facts, language, words }: Props) {
  const t = useTranslations('admin')
  const { draft, change, edit, chooseKind } = useDraft(initial)
  const [writing, setWriting] = useState<Language>(language)
  const { state, standing, save, publish, retire } = useDraftSaving(draft, opened)
  const findings = lint(draft.body)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const canPublish = errors.length === 0 && draft.factId !== ''

  useAddress(opened, standing, language)
  useFreshList(opened, standing)
  useEditorKeys({ onSave: save, onPublish: () => canPublish && publish() })

  const gapIn = (of: Language) => (errors.some((one) => one.language === of) ? t('hasGap') : undefined)
  return (
    <>
      <section className="ed" aria-label={t('editor')}>
        <div className="eh">
          <h1 className="h2">
            {t(`kind.${draft.body.kind}`)}
            <span className="mono ink3">
              {t('standing', { status: standing.status, number: standing.published ?? 0 })}
            </span>
          </h1>
          <Choice
            label={t('language')}
            value={writing}
            choices={[
              { value: 'ko', name: '한국어', lang: 'ko', hasGap: gapIn('ko') },
              { value: 'en', name: 'English', lang: 'en', hasGap: gapIn('en') },
            ]}
            onChoose={setWriting}
          />
        </div>
        {standing.published === null && <KindField kind={draft.body.kind} onChoose={chooseKind} />}
        <FactField
          facts={facts}
          factId={draft.factId}
          language={writing}
          isFixed={standing.published !== null}
          onChoose={(factId) => change({ factId })}
        />
        <KindFields body={draft.body} language={writing} findings={findings} onEdit={edit} />
        <MonthField month={draft.asOf} onChange={(asOf) => change({ asOf })} />
        <EditorFoot
          state={state}
          standing={standing}
          errors={errors.length}
          warnings={findings.length - errors.length}
          canPublish={canPublish}
          onSave={save}
          onPublish={publish}
          onRetire={retire}
        />
      </section>
      <QuestionPreview
        body={draft.body}
        language={writing}
        statement={facts.find(({ id }) => id === draft.factId)?.statement ?? null}
        words={words}
      />
    </>
  )
}

/** Once a new question is kept, its own address stands in the bar: reloading comes back to it. */
function useAddress(opened: OpenedQuestion, standing: OpenedQuestion, locale: Language) {
  const isKept = opened.editVersion === 0 && standing.editVersion > 0
  useEffect(() => {
    if (isKept) window.history.replaceState(null, '', getPathname({ href: `/admin/questions/${opened.id}`, locale }))
  }, [isKept, opened.id, locale])
}

/**
 * The list beside the editor shows where each question stands. Not so for a new one: its address has changed, and a
 * refresh would put the page of that address, as it was sent, in the place of what is being written.
 */
function useFreshList(opened: OpenedQuestion, { status, published }: OpenedQuestion) {
  const router = useRouter()
  const isStale = opened.editVersion > 0 && (status !== opened.status || published !== opened.published)
  useEffect(() => {
    if (isStale) router.refresh()
  }, [isStale, router])
}

/** ⌘S saves and ⌘Enter publishes, by place on the keyboard: with the Korean layout on, `event.key` of S is ㄴ. */
function useEditorKeys({ onSave, onPublish }: { onSave: () => unknown; onPublish: () => unknown }) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const deed = isCommand(event) ? { KeyS: onSave, Enter: onPublish }[event.code] : undefined
      if (!deed) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onSave, onPublish])
}

function isCommand(event: KeyboardEvent): boolean {
  return (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey && !event.repeat
}
