'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { focusOn } from '@/app/[locale]/focus-on'
import { useAnswering } from '@/app/[locale]/use-answering'
import { useGuard } from '@/app/[locale]/use-guard'
import { ConfidenceChoice } from '@/components/question/confidence-choice'
import { PassageSheet } from '@/components/question/passage-sheet'
import { Prompt } from '@/components/question/prompt'
import { QuestionAnswered } from '@/components/question/question-answered'
import { QuestionAsked } from '@/components/question/question-asked'
import { useQuestionKeys } from '@/components/question/use-question-keys'
import type { StudyContext } from '@/lib/device/record'
import type { Language } from '@/lib/domain/language'
import { isFoundKnown } from '@/lib/domain/placement/placement'
import { canSubmit } from '@/lib/domain/session/showing'
import type { PlacementItem } from './placement-item'

interface Props {
  item: PlacementItem
  number: number
  of: number
  language: Language
  study: StudyContext
  /** To the next question: whether this one showed that its lesson is known. */
  onGoOn: (isKnown: boolean) => void
  /** To the end, with what was found so far. */
  onStop: () => void
}

/** One question: answered with how sure one is, or passed over by who does not know. */
export function PlacementQuestion({ item, number, of, language, study, onGoOn, onStop }: Props) {
  const t = useTranslations('placement')
  const tq = useTranslations('question')
  const { version, order, statement, passage, lesson } = item
  const { showing, dispatch, submit } = useAnswering({ version, language, order, study, source: 'placement' })
  const isAsking = showing.phase === 'asking'
  const isReady = useGuard(isAsking)
  const verdict = showing.grading?.verdict
  const goOn = () => onGoOn(verdict !== undefined && isFoundKnown(verdict, showing.confidence))
  useQuestionKeys({ body: version.body, showing, order, dispatch, onEnter: isAsking ? submit : goOn })
  const place = useVerdict(isAsking)
  const asked = { body: version.body, language, order, showing }
  return (
    <>
      <p className="note">
        {t('number', { number, of })} · {t('lesson', { position: lesson.position, title: lesson.title })}
      </p>
      <Prompt as="h1" id="placing" text={version.body.text[language].prompt} blank={tq('blank')} />
      <div className="gap1" />
      <div className="check" ref={place}>
        {isAsking ? (
          <QuestionAsked {...asked} promptId="placing" dispatch={dispatch} onSubmit={submit} hasHelps={false} />
        ) : (
          <QuestionAnswered
            {...asked}
            statement={statement}
            passage={passage && <PassageSheet passage={passage} isInSession={false} />}
          />
        )}
      </div>
      {isAsking ? (
        <div className="act">
          <ConfidenceChoice
            value={showing.confidence}
            onChoose={(confidence) => dispatch({ type: 'rate', confidence })}
          />
          <button type="button" className="btn p" disabled={!canSubmit(version.body, showing)} onClick={submit}>
            {tq('check')}
          </button>
        </div>
      ) : (
        <div className="act">
          <span />
          <button type="button" className="btn p" disabled={!isReady} onClick={goOn}>
            {t(number < of ? 'next' : 'toResult')}
          </button>
        </div>
      )}
      <div className="gap2" />
      <p className="row">
        {isAsking && (
          <button type="button" className="quiet" onClick={() => onGoOn(false)}>
            {t('pass')}
          </button>
        )}
        <button type="button" className="quiet" onClick={onStop}>
          {t('stop')}
        </button>
      </p>
    </>
  )
}

function useVerdict(isAsking: boolean) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isAsking) focusOn(place.current?.querySelector('.verdict .t'))
  }, [isAsking])
  return place
}
