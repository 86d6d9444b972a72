'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect } from 'react'
import { PassageSheet } from '@/components/question/passage-sheet'
import { Prompt } from '@/components/question/prompt'
import { QuestionAnswered } from '@/components/question/question-answered'
import { QuestionAsked } from '@/components/question/question-asked'
import { useQuestionKeys } from '@/components/question/use-question-keys'
import type { StudyContext } from '@/lib/device/record'
import type { ShownPassage } from '@/lib/domain/article/passage'
import type { Language } from '@/lib/domain/language'
import type { QuestionVersion } from '@/lib/domain/question/question'
import { ReportSlot } from './report-slot'
import { useAnswering } from './use-answering'

interface Props {
  version: QuestionVersion
  order: string[]
  language: Language
  statement: string
  passage: ShownPassage | null
  study: StudyContext
  /** What the question is about, drawn between its words and its options. */
  children: ReactNode
}

/** The first question: one tap answers it, and the answer is a lesson answer like any other. */
export function WelcomeQuestion({ version, order, language, statement, passage, study, children }: Props) {
  const t = useTranslations('question')
  const { showing, dispatch, submit } = useAnswering({ version, language, order, study, source: 'lesson' })
  useQuestionKeys({ body: version.body, showing, order, dispatch, onEnter: submit })

  const hasPicked = showing.picks.length > 0
  useEffect(() => {
    if (hasPicked) submit()
  }, [hasPicked, submit])

  const asked = { body: version.body, language, order, showing, promptId: 'welcome', dispatch, onSubmit: submit }
  return (
    <>
      <Prompt as="h1" id="welcome" text={version.body.text[language].prompt} blank={t('blank')} />
      <div className="gap2" />
      <div className="hero">{children}</div>
      <div className="gap2" />
      <div className="hang">
        {showing.phase === 'asking' ? (
          <QuestionAsked {...asked} hasHelps={false} />
        ) : (
          <QuestionAnswered
            {...asked}
            statement={statement}
            passage={passage && <PassageSheet passage={passage} isInSession={false} />}
            report={<ReportSlot {...{ version, language, showing, study }} isInSession={false} />}
          />
        )}
      </div>
    </>
  )
}
