'use client'

import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { useLessonState } from './lesson-state'

export interface Predicted {
  questionId: string
  prompt: string
  answer: string
}

/** What was predicted before reading, beside the answers; nothing where nobody predicted. */
export function PredictionsAgain({ id, questions }: { id: string; questions: Predicted[] }) {
  const t = useTranslations('lesson')
  const { predictions } = useLessonState()
  const made = questions.filter(({ questionId }) => predictions[questionId])
  if (made.length === 0) return null
  return (
    <>
      <p className="m note hd">{t('predict')}</p>
      <section aria-labelledby={id}>
        <h2 id={id} data-stop>
          {t('predictionsAgain')}
        </h2>
        <dl className="again">
          {made.map(({ questionId, prompt, answer }) => (
            <Again key={questionId} {...{ prompt, answer }} prediction={predictions[questionId] ?? ''} />
          ))}
        </dl>
      </section>
      <div className="gap4" />
    </>
  )
}

function Again({ prompt, answer, prediction }: { prompt: string; answer: string; prediction: string }) {
  const t = useTranslations('lesson')
  const isRight = prediction === answer
  return (
    <div>
      <dt>{prompt}</dt>
      <dd className={isRight ? 'met' : 'missed'}>
        <Mark name={isRight ? 'right' : 'look'} />
        <span>{isRight ? t('predictionMet', { answer }) : t('predictionMissed', { prediction, answer })}</span>
      </dd>
    </div>
  )
}
