'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useState } from 'react'
import { ReportSlot } from '@/app/[locale]/report-slot'
import { useAnswering } from '@/app/[locale]/use-answering'
import { useLetterKey } from '@/components/question/letter-keys'
import { PassageSheet } from '@/components/question/passage-sheet'
import { Prompt } from '@/components/question/prompt'
import { QuestionAnswered } from '@/components/question/question-answered'
import { QuestionAsked } from '@/components/question/question-asked'
import { useQuestionKeys } from '@/components/question/use-question-keys'
import { random } from '@/lib/device/ids'
import type { StudyContext } from '@/lib/device/record'
import type { Language } from '@/lib/domain/language'
import { hasChips } from '@/lib/domain/question/written'
import type { Turn } from '@/lib/domain/session/session'
import type { Showing } from '@/lib/domain/session/showing'
import { shuffle } from '@/lib/domain/session/shuffle'
import { isTypedFrom } from '@/lib/domain/session/variant'
import { type Card, isLeech, type StudyDay } from '@/lib/domain/study/card'
import { LeechNote } from './leech-note'
import { ReviewFoot } from './review-foot'
import type { ReviewMaterial } from './review-material'
import { useCardView } from './use-card-view'

interface Props {
  turn: Turn
  material: ReviewMaterial
  language: Language
  study: StudyContext
  today: StudyDay
  /** What became of the card, once answered. */
  after: Card | null
  /** A word on what was just done to another card. */
  notice: string | null
  /** The first showing takes the order that the page came with; every other one is shuffled here. */
  isFirst: boolean
  onAnswered: (turn: Turn, showing: Showing) => void
  onNext: () => void
}

/** One showing: the question, then its verdict below it, without moving. */
export function ReviewCard({
  turn,
  material,
  language,
  study,
  today,
  after,
  notice,
  isFirst,
  onAnswered,
  onNext,
}: Props) {
  const t = useTranslations('question')
  const { version, card, lesson, passage, asOf, statement, contrasts, drawing } = material
  const { body } = version
  const [order] = useState(() => (isFirst ? material.order : shuffle(material.order, random)))
  const { showing, dispatch, submit } = useAnswering({
    version,
    language,
    order,
    study,
    source: turn.source,
    showingId: turn.showingId,
    isTyped: hasChips(body) && isTypedFrom(card),
  })
  const isAsking = showing.phase === 'asking'
  const { place, blank, isReady, explain } = useCardView(isAsking, showing.mode === 'type')
  const enter = useCallback(() => {
    if (isAsking) submit()
    else if (isReady) onNext()
  }, [isAsking, isReady, submit, onNext])
  useQuestionKeys({ body, showing, order, dispatch, onEnter: enter })
  useLetterKey(isAsking ? null : 'KeyX', explain)

  useEffect(() => {
    if (showing.phase === 'answered') onAnswered(turn, showing)
  }, [showing, turn, onAnswered])

  return (
    <>
      <main className={`sheet q ${isAsking ? 'ask' : 'after'}`} ref={place}>
        <i className="eomi desk" />
        <div className="blank" ref={blank} aria-hidden="true" />
        <div className="m num5" aria-hidden="true">
          <span className="numeral">{lesson?.position}</span>
        </div>
        <p className="srcl" data-n={lesson?.position}>
          {lesson?.title}
          {asOf && <span className="asof nb">{asOf}</span>}
        </p>
        <Prompt as="h1" id="prompt" text={body.text[language].prompt} blank={t('blank')} />
        <div className="gap2" />
        <div className="hang">
          {isAsking ? (
            <QuestionAsked
              {...{ body, language, order, showing, drawing, dispatch }}
              promptId="prompt"
              onSubmit={submit}
            />
          ) : (
            <QuestionAnswered
              {...{ body, language, order, showing, statement, contrasts, drawing }}
              passage={passage && <PassageSheet passage={passage} isInSession hasKey />}
              report={<ReportSlot {...{ version, language, showing, study }} eventId={turn.showingId} isInSession />}
            />
          )}
          {after && turn.source === 'review' && isLeech(after) && (
            <LeechNote
              factId={turn.item.factId}
              study={study}
              passage={passage && <PassageSheet passage={passage} isInSession />}
            />
          )}
        </div>
      </main>
      <ReviewFoot
        {...{ body, showing, dispatch, today, notice }}
        due={after?.due ?? null}
        source={turn.source}
        isReady={isReady}
        onCheck={submit}
        onNext={onNext}
      />
    </>
  )
}
