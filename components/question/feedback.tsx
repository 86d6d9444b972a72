'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Mark } from '@/components/ui/mark'
import type { Contrast } from '@/lib/domain/question/contrast'
import type { Feedback as FeedbackText } from '@/lib/domain/question/feedback-shape'
import type { Option } from '@/lib/domain/question/question'
import type { Confidence } from '@/lib/domain/study/events'

interface Props {
  feedback: FeedbackText
  confidence: Confidence | null
  statement: string
  /** Goes to the passage that teaches the fact. */
  passage: ReactNode
  /** Whether ○ or ✗ stands here: only where no option rows above show it. */
  hasMark: boolean
  /** What the answer may have been taken for. */
  contrast: Contrast | null
}

/** Why: the verdict in words, the learner's own answer, the fact and the way back to its passage. */
export function Feedback({ feedback, confidence, statement, passage, hasMark, contrast }: Props) {
  const t = useTranslations('question')
  const isRight = feedback.verdict === 'right'
  return (
    <div className={hasMark ? 'fb top unfold' : 'fb unfold'} role="status">
      <Verdict feedback={feedback} confidence={confidence} hasMark={hasMark} />
      {feedback.own && <Row label={t('own')}>{feedback.own}</Row>}
      <Options label={t('taken')} options={feedback.taken} />
      <Options label={t('missed')} options={feedback.missed} />
      {feedback.range && <Row label={t('work.range')}>{feedback.range}</Row>}
      {feedback.why && <Row label={t('why')}>{feedback.why}</Row>}
      <Options label={t('why')} options={feedback.each} />
      <Row label={t('fact')}>
        {statement}
        {passage && <div className="row">{passage}</div>}
      </Row>
      {contrast && (
        <Row label={t('contrast')}>
          <b>{contrast.label}</b> {contrast.difference}
        </Row>
      )}
      <Options label={t('others')} options={feedback.others} />
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
          t(rightWords(feedback, confidence))
        ) : (
          <>
            {t(feedback.by === 'self' ? 'work.notYet' : 'wrong')} <span>{wrongWords(t, feedback)}</span>
          </>
        )}
      </p>
    </div>
  )
}

function rightWords({ missed, but, by }: FeedbackText, confidence: Confidence | null) {
  if (by === 'self') return but === null ? 'work.recalled' : 'work.but.in-part'
  if (but !== null) return `work.but.${but}` as const
  if (missed.length > 0) return 'rightButOne'
  return confidence === 'guess' ? 'rightGuess' : 'right'
}

function wrongWords(t: ReturnType<typeof useTranslations<'question'>>, { answer, holds }: FeedbackText): string {
  if (holds === null) return answer && t('answerIs', { answer })
  return t('sideIs', { side: holds ? 'yes' : 'no', answer })
}

/** Options with what each would be right for. */
function Options({ label, options }: { label: string; options: Option[] }) {
  if (options.length === 0) return null
  return (
    <Row label={label}>
      <ul className="others">
        {options.map(({ id, text, why }) => (
          <li key={id}>
            <b>{text}</b> {why}
          </li>
        ))}
      </ul>
    </Row>
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
