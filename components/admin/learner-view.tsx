'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfidenceChoice } from '@/components/question/confidence-choice'
import { Prompt } from '@/components/question/prompt'
import { QuestionAnswered } from '@/components/question/question-answered'
import { QuestionAsked } from '@/components/question/question-asked'
import type { Drawing } from '@/lib/domain/diagram/drawing'
import type { Language } from '@/lib/domain/language'
import { optionsOf } from '@/lib/domain/question/options'
import type { QuestionBody, Response } from '@/lib/domain/question/question'
import { previewShowing } from '@/lib/domain/session/preview'
import { advanceShowing, canSubmit, checkLabel, type ShowingAction } from '@/lib/domain/session/showing'

interface Props {
  body: QuestionBody
  language: Language
  /** What was given when the view opens; null while asking. */
  given: Response | null
  statement: string
  /** Of a question about a diagram. */
  drawing: Drawing | null
}

/** A question as learners see it and with all that they can do: what is done here is forgotten with the view. */
export function LearnerView({ body, language, given, statement, drawing }: Props) {
  const t = useTranslations('question')
  const [acts, setActs] = useState<ShowingAction[]>([])
  const showing = acts.reduce(advanceShowing(body, language), previewShowing(body, language, given))
  const order = optionsOf(body, language).map(({ id }) => id)
  const dispatch = (action: ShowingAction) => setActs((before) => [...before, action])
  const submit = () => dispatch({ type: 'submit', at: '' })
  const view = { body, language, order, showing, promptId: 'preview-prompt', drawing, dispatch, onSubmit: submit }
  return (
    <>
      <Prompt id="preview-prompt" text={body.text[language].prompt} blank={t('blank')} />
      {showing.phase === 'asking' ? (
        <>
          <QuestionAsked {...view} />
          <div className="act">
            <ConfidenceChoice
              value={showing.confidence}
              onChoose={(confidence) => dispatch({ type: 'rate', confidence })}
            />
            <button type="button" className="btn p" disabled={!canSubmit(body, showing)} onClick={submit}>
              {t(checkLabel(showing))}
            </button>
          </div>
        </>
      ) : (
        <QuestionAnswered {...view} statement={statement} passage={<span className="quiet">{t('passage')}</span>} />
      )}
    </>
  )
}
