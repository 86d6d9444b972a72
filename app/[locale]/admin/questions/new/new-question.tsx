'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, useEffect, useState } from 'react'
import { dropDraft, type KeptDraft, keepDraft, readKeptDraft, readNewDraft } from '@/lib/device/kept-drafts'
import { emptyDraft, type StoredQuestion } from '@/lib/domain/question/draft'
import { EditorNotice } from '../editor-notice'
import { QuestionEditor } from '../question-editor'

interface Props extends Omit<ComponentProps<typeof QuestionEditor>, 'notice'> {
  /** Whether the address says what to write: then nothing of before is opened unasked. */
  isAsked: boolean
}

/** An empty editor, or the question that was begun on this device and never reached the server. */
export function NewQuestion({ isAsked, opened, owner, ...props }: Props) {
  const t = useTranslations('conflict')
  const [begun, setBegun] = useState<KeptDraft | null>(null)
  const [shown, setShown] = useState<'fresh' | 'begun' | 'emptied'>('fresh')

  useEffect(() => {
    const kept = readNewDraft(owner)
    setBegun(kept)
    if (kept && !isAsked) setShown('begun')
  }, [owner, isAsked])

  function empty() {
    if (begun) {
      setBegun(readKeptDraft(owner, begun.questionId) ?? begun)
      dropDraft(owner, begun.questionId)
    }
    setShown('emptied')
  }

  function takeBack() {
    if (begun) keepDraft(owner, begun)
    setShown('begun')
  }

  if (shown === 'begun' && begun) {
    return (
      <QuestionEditor
        key={begun.questionId}
        {...props}
        owner={owner}
        opened={unknownQuestion(begun)}
        notice={<EditorNotice deed={{ name: t('empty'), onDo: empty }}>{t('begun')}</EditorNotice>}
      />
    )
  }
  const offer = shown === 'emptied' ? t('emptied') : t('offer')
  return (
    <QuestionEditor
      key={opened.id}
      {...props}
      owner={owner}
      opened={opened}
      notice={
        begun && (
          <EditorNotice deed={{ name: t(shown === 'emptied' ? 'takeBack' : 'goOnWriting'), onDo: takeBack }}>
            {offer}
          </EditorNotice>
        )
      }
    />
  )
}

/** A question that only this device knows: the editor finds its words there. */
function unknownQuestion({ questionId, draft, keptAt }: KeptDraft): StoredQuestion {
  return {
    ...{ id: questionId, editVersion: 0, status: 'draft', published: null, hasDraft: true, current: null },
    draft: emptyDraft(draft.body.kind),
    editedAt: new Date(keptAt),
  }
}
