'use client'

import { useTranslations } from 'next-intl'
import type { Dispatch } from 'react'
import type { Language } from '@/lib/domain/language'
import { estimateIn } from '@/lib/domain/question/grade-numeric'
import type { QuestionBody } from '@/lib/domain/question/question'
import { amount } from '@/lib/domain/question/right-answer'
import type { Showing, ShowingAction } from '@/lib/domain/session/showing'
import { TypedField } from './typed-field'

interface Props {
  body: QuestionBody
  language: Language
  showing: Showing
  labelledBy: string
  describedBy: string | undefined
  dispatch: Dispatch<ShowingAction>
  onSubmit: () => void
}

/** Where a word or a number is typed; of a number it is said at once how it was read. */
export function AnswerField({ body, language, showing, labelledBy, describedBy, dispatch, onSubmit }: Props) {
  const t = useTranslations('question.work')
  const readId = `${labelledBy}-read`
  const field = (
    <TypedField
      text={showing.text}
      language={language}
      labelledBy={labelledBy}
      describedBy={describedBy ?? (body.kind === 'numeric' ? readId : undefined)}
      onWrite={(text) => dispatch({ type: 'write', text })}
      onEnter={onSubmit}
    />
  )
  if (body.kind !== 'numeric') return <div className="typing">{field}</div>
  const { unit } = body.text[language]
  const estimate = estimateIn(body, showing.text)
  return (
    <div className="typing">
      <div className="amount">
        {field}
        {unit && <span aria-hidden="true">{unit}</span>}
      </div>
      <p className="note work-note" id={readId}>
        {estimate === null ? t('numberHow') : t('readAs', { number: amount(body, estimate, language) })}
      </p>
    </div>
  )
}
