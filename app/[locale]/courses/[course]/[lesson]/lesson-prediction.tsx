'use client'

import { useTranslations } from 'next-intl'
import { OptionRows } from '@/components/question/option-rows'
import { Prompt } from '@/components/question/prompt'
import { Mark } from '@/components/ui/mark'
import type { SingleText } from '@/lib/domain/question/question'
import { useLessonState } from './lesson-state'

/** A question before reading. It makes no event: predicting helps also when it misses. */
export function LessonPrediction({ questionId, text }: { questionId: string; text: SingleText }) {
  const t = useTranslations('lesson')
  const tq = useTranslations('question')
  const { predictions, predict } = useLessonState()
  const chosen = text.options.find((option) => option.text === predictions[questionId])
  const promptId = `predict-${questionId}`
  return (
    <>
      <p className="m note hd">{t('predict')}</p>
      <Prompt id={promptId} text={text.prompt} blank={tq('blank')} />
      <p className="small ink3 pad">{chosen ? t('predicted') : t('predictNote')}</p>
      <div className="gap1" />
      <div className="hang">
        <OptionRows
          options={text.options}
          chosenIds={chosen ? [chosen.id] : []}
          labelledBy={promptId}
          onChoose={(id) => predict(questionId, text.options.find((option) => option.id === id)?.text ?? '')}
        />
      </div>
      <div className="gap4" />
    </>
  )
}

/** Where the text answers it: the prediction in the margin, beside the right answer. */
export function PredictionReveal({ questionId, text, keyId }: { questionId: string; text: SingleText; keyId: string }) {
  const t = useTranslations('lesson')
  const prediction = useLessonState().predictions[questionId]
  if (!prediction) return null
  const answer = text.options.find(({ id }) => id === keyId)?.text ?? ''
  const isRight = prediction === answer
  return (
    <aside className={isRight ? 'n note ans met' : 'n note ans'}>
      <p>
        <span className="mk">
          <Mark name={isRight ? 'right' : 'look'} />
        </span>
        {isRight ? t('predictionMet', { answer }) : t('predictionMissed', { prediction, answer })}
      </p>
    </aside>
  )
}
