'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Cells } from '@/components/ui/cells'
import type { Drawing } from '@/lib/domain/diagram/drawing'
import type { Language } from '@/lib/domain/language'
import { type Contrast, contrastFor } from '@/lib/domain/question/contrast'
import { feedbackOf } from '@/lib/domain/question/feedback'
import { givenIn } from '@/lib/domain/question/given'
import { keysOf, optionsOf } from '@/lib/domain/question/options'
import { isWorked, type QuestionBody, type Response } from '@/lib/domain/question/question'
import type { Showing } from '@/lib/domain/session/showing'
import { ClaimRowsAnswered } from './claim-rows'
import { CoveredFigure } from './covered-figure'
import { Feedback } from './feedback'
import { GivenAnswer } from './given-answer'
import { inOrder } from './option-order'
import { OptionRowsAnswered } from './option-rows'

interface Props {
  body: QuestionBody
  language: Language
  order: string[]
  showing: Showing
  /** Of a question about a diagram. */
  drawing?: Drawing | null
  statement: string
  passage: ReactNode
  /** What the learner can say about the question; left out where nobody listens. */
  report?: ReactNode
  /** What may be told apart after a wrong answer. */
  contrasts?: readonly Contrast[]
}

/** The question after the verdict: nothing moves, the rows take their marks and the feedback unfolds below. */
export function QuestionAnswered({
  body,
  language,
  order,
  showing,
  drawing = null,
  statement,
  passage,
  report,
  contrasts = [],
}: Props) {
  const { response, grading } = showing
  if (!response || !grading) return null
  const isTyped = 'text' in response
  const isUnsure = grading.verdict === 'wrong' || showing.confidence === 'guess'
  return (
    <>
      {body.kind === 'occlusion' && <CoveredFigure {...{ body, language, drawing, response }} />}
      <Given {...{ body, language, order, response, showing }} />
      <Feedback
        feedback={feedbackOf(body, response, grading, language)}
        confidence={showing.confidence}
        statement={statement}
        passage={passage}
        hasMark={isTyped}
        contrast={isUnsure ? contrastFor(contrasts, body, response, language) : null}
      />
      {/* Outside the verdict: what opens there must not be announced as news of it. */}
      {report}
    </>
  )
}

type GivenProps = Pick<Props, 'body' | 'language' | 'order' | 'showing'> & { response: Response }

function Given({ body, language, order, response, showing }: GivenProps) {
  if ('text' in response) return <TypedAnswer text={givenIn(body, response, language)} showing={showing} />
  if (isWorked(body)) return <GivenAnswer {...{ body, language, order, response }} />
  const chosenIds = 'optionIds' in response ? response.optionIds : []
  return <Chosen {...{ body, language, order, chosenIds }} confidence={showing.confidence} />
}

function Chosen({
  body,
  language,
  order,
  chosenIds,
  confidence,
}: Pick<Props, 'body' | 'language' | 'order'> & { chosenIds: string[]; confidence: Showing['confidence'] }) {
  if (body.kind === 'true_false')
    return (
      <ClaimRowsAnswered reasons={body.text[language].options} keyId={body.key} {...{ order, chosenIds, confidence }} />
    )
  return (
    <OptionRowsAnswered
      options={inOrder(optionsOf(body, language), order)}
      keyIds={keysOf(body)}
      {...{ chosenIds, confidence }}
    />
  )
}

function TypedAnswer({ text, showing }: { text: string; showing: Showing }) {
  const t = useTranslations('question')
  const { confidence } = showing
  return (
    <div className="typed">
      {[...text].length <= 12 ? <Cells text={text} /> : <b>{text}</b>}
      <p className="note">{confidence ? t('mineWith', { confidence }) : t('mine')}</p>
    </div>
  )
}
