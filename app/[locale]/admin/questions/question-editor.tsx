'use client'

import { type AbstractIntlMessages, useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'
import { type FactChoice, FactField } from '@/components/admin/fact-field'
import { MonthField } from '@/components/admin/month-field'
import { QuestionPreview } from '@/components/admin/question-preview'
import { KindField } from '@/components/draft/kind-field'
import { KindFields } from '@/components/draft/kind-fields'
import { getPathname, useRouter } from '@/i18n/navigation'
import { type InLanguages, LANGUAGES, type Language } from '@/lib/domain/language'
import type { QuestionStanding, StoredQuestion } from '@/lib/domain/question/draft'
import { lint } from '@/lib/domain/question/lint'
import { NO_REFERENCE, type Reference } from '@/lib/domain/reference/reference'
import { EditorFoot } from './editor-foot'
import { EditorHead } from './editor-head'
import { EditorNotices } from './editor-notices'
import { type RestoredVersion, useEditing } from './use-editing'

interface Props {
  /** Whose words these are: another person at this device never sees them. */
  owner: string
  zone: string
  opened: StoredQuestion
  facts: (FactChoice & { course: string })[]
  /** What courses with diagrams draw on, by the course. */
  drawn: Record<string, Reference>
  language: Language
  words: InLanguages<AbstractIntlMessages>
  /** Where the draft did not come from the question itself: what it is, and how to have the other. */
  notice?: ReactNode
  restored?: RestoredVersion | null
}

/** Writes a question of any kind: one language at a time, the margin beside the fields, the learner's view at the right. */
export function QuestionEditor({ owner, zone, opened, facts, drawn, language, words, notice, restored = null }: Props) {
  const t = useTranslations('admin')
  const editing = useEditing(owner, opened, restored)
  const { draft, change, edit, chooseKind, standing } = editing
  const [writing, setWriting] = useState<Language>(language)
  const course = facts.find(({ id }) => id === draft.factId)?.course
  const reference = course === undefined ? null : (drawn[course] ?? NO_REFERENCE)
  const findings = lint(draft.body, reference)
  const errors = findings.filter(({ severity }) => severity === 'error')

  useAddress(opened, standing, language)
  useFreshList(opened, standing)
  return (
    <>
      <section className="ed" aria-label={t('editor')}>
        <EditorHead
          kind={draft.body.kind}
          standing={standing}
          writing={writing}
          gaps={LANGUAGES.filter((each) => errors.some((error) => error.language === each))}
          onWrite={setWriting}
        />
        {notice}
        <EditorNotices editing={editing} restored={restored} zone={zone} />
        {standing.published === null && <KindField kind={draft.body.kind} onChoose={chooseKind} />}
        <FactField
          facts={facts}
          factId={draft.factId}
          language={writing}
          isFixed={standing.published !== null}
          onChoose={(factId) => change({ factId })}
        />
        <KindFields body={draft.body} language={writing} findings={findings} reference={reference} onEdit={edit} />
        <MonthField month={draft.asOf} onChange={(asOf) => change({ asOf })} />
        <EditorFoot
          editing={editing}
          errors={errors.length}
          warnings={findings.length - errors.length}
          canPublish={errors.length === 0 && draft.factId !== ''}
        />
      </section>
      <QuestionPreview
        body={draft.body}
        language={writing}
        statement={facts.find(({ id }) => id === draft.factId)?.statement ?? null}
        reference={reference}
        words={words}
      />
    </>
  )
}

/** Once a new question is kept, its own address stands in the bar: reloading comes back to it. */
function useAddress(opened: QuestionStanding, standing: QuestionStanding, locale: Language) {
  const isKept = opened.editVersion === 0 && standing.editVersion > 0
  useEffect(() => {
    if (isKept) window.history.replaceState(null, '', getPathname({ href: `/admin/questions/${opened.id}`, locale }))
  }, [isKept, opened.id, locale])
}

/**
 * The list beside the editor shows where each question stands. Not so for a new one: its address has changed, and a
 * refresh would put the page of that address, as it was sent, in the place of what is being written.
 */
function useFreshList(opened: QuestionStanding, { status, published }: QuestionStanding) {
  const router = useRouter()
  const isStale = opened.editVersion > 0 && (status !== opened.status || published !== opened.published)
  useEffect(() => {
    if (isStale) router.refresh()
  }, [isStale, router])
}
