'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Mark } from '@/components/ui/mark'
import type { Feedback as FeedbackText } from '@/lib/domain/question/feedback'
import type { Confidence } from '@/lib/domain/study/events'

interface Props {
  feedback: FeedbackText
  confidence: Confidence | null
  statement: string
  /** Goes to the passage that teaches the fact. */
  passage: ReactNode
  /** Whether ○ or ✗ stands here: only where no option rows above show it. */
  hasMark: boolean
}

/** Why: the verdict in words, the learner's own answer, the fact and the way back to its passage. */
export function Feedback({ feedback, confidence, statement, passage, hasMark }: Props) {
  const t = useTranslations('question')
  const isRight = feedback.verdict === 'right'
  return (
    <div className={hasMark ? 'fb top unfold' : 'fb unfold'} role="status">
      <Verdict feedback={feedback} confidence={confidence} hasMark={hasMark} />
      {feedback.own && <Row label={t('own')}>{feedback.own}</Row>}
      {feedback.why && <Row label={t('why')}>{feedback.why}</Row>}
      <Row label={t('fact')}>
        {statement}
        {passage && <div className="row">{passage}</div>}
      </Row>
      {feedback.others.length > 0 && (
        <Row label={t('others')}>
          <ul className="others">
            {feedback.others.map(({ id, text, why }) => (
              <li key={id}>
                <b>{text}</b> {why}
              </li>
            ))}
          </ul>
        </Row>
      )}
      {!isRight && confidence === 'sure' && <Row label={t('onceMore')}>{t('sureAndWrong')}</Row>}
    </div>
  )
}

function Verdict({ feedback, confidence, hasMark }: Pick<Props, 'feedback' | 'confidence' | 'hasMark'>) {
  const t = useTranslations('question')
  const isRight = feedback.verdict === 'right'
  return (
    <div className={`verdict ${isRight ? 'good' : 'bad'}`}>
      <span className="k">{hasMark && <Mark name={feedback.verdict} />}</span>
      <p className="t" tabIndex={-1}>
        {isRight ? (
          t(confidence === 'guess' ? 'rightGuess' : 'right')
        ) : (
          <>
            {t('wrong')} <span>{t('answerIs', { answer: feedback.answer })}</span>
          </>
        )}
      </p>
    </div>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <span className="k" />
      <span className="l">{label}</span>
      <div className="t">{children}</div>
    </div>
  )
}
