'use client'

import { useTranslations } from 'next-intl'
import { ConfidenceChoice } from '@/components/question/confidence-choice'
import { Prompt } from '@/components/question/prompt'
import { QuestionAnswered } from '@/components/question/question-answered'
import { QuestionAsked } from '@/components/question/question-asked'
import type { Language } from '@/lib/domain/language'
import { optionsOf } from '@/lib/domain/question/options'
import type { QuestionBody } from '@/lib/domain/question/question'
import { previewShowing } from '@/lib/domain/session/preview'
import type { ShowingAction } from '@/lib/domain/session/showing'

interface Props {
  body: QuestionBody
  language: Language
  /** The id of an option or a typed answer; null while asking. */
  answer: string | null
  statement: string
  onChoose: (answer: string) => void
}

/** A question as learners see it. Choosing an option shows at once what choosing it would say. */
export function LearnerView({ body, language, answer, statement, onChoose }: Props) {
  const t = useTranslations('question')
  const showing = previewShowing(body, language, answer)
  const order = optionsOf(body, language).map(({ id }) => id)
  const dispatch = (action: ShowingAction) => {
    if (action.type === 'choose') onChoose(action.optionId)
  }
  const view = { body, language, order, showing, promptId: 'preview-prompt', dispatch, onSubmit: () => undefined }
  return (
    <>
      <Prompt id="preview-prompt" text={body.text[language].prompt} blank={t('blank')} />
      {showing.phase === 'asking' ? (
        <>
          <QuestionAsked {...view} />
          <div className="act">
            <ConfidenceChoice value={null} onChoose={() => undefined} />
            <button type="button" className="btn p" disabled>
              {t('check')}
            </button>
          </div>
        </>
      ) : (
        <QuestionAnswered {...view} statement={statement} passage={<span className="quiet">{t('passage')}</span>} />
      )}
    </>
  )
}
