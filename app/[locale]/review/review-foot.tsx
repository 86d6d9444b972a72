'use client'

import { useTranslations } from 'next-intl'
import type { Dispatch } from 'react'
import { WaitingLine } from '@/app/[locale]/waiting-line'
import { ConfidenceChoice } from '@/components/question/confidence-choice'
import type { QuestionBody } from '@/lib/domain/question/question'
import { canSubmit, checkLabel, type Showing, type ShowingAction } from '@/lib/domain/session/showing'
import type { StudyDay } from '@/lib/domain/study/card'
import type { AnswerSource } from '@/lib/domain/study/events'
import { daysBetween } from '@/lib/domain/time/study-day'

interface Props {
  body: QuestionBody
  showing: Showing
  source: AnswerSource
  today: StudyDay
  due: StudyDay | null
  notice: string | null
  isReady: boolean
  dispatch: Dispatch<ShowingAction>
  onCheck: () => void
  onNext: () => void
}

/** What the thumb reaches: how sure and “check”, then when it comes back and “next”. */
export function ReviewFoot({ body, showing, source, today, due, notice, isReady, dispatch, onCheck, onNext }: Props) {
  const t = useTranslations('review')
  const tq = useTranslations('question')
  return (
    <footer className="foot">
      <div className="sheet">
        {showing.phase === 'asking' ? (
          <div className="act">
            <ConfidenceChoice
              value={showing.confidence}
              onChoose={(confidence) => dispatch({ type: 'rate', confidence })}
            />
            <button type="button" className="btn p" disabled={!canSubmit(body, showing)} onClick={onCheck}>
              {tq(checkLabel(showing))} <Enter />
            </button>
          </div>
        ) : (
          <div className="next">
            <p>
              {showing.grading?.verdict === 'wrong' && source === 'review' ? (
                t('again')
              ) : (
                <NextDue days={due === null ? 1 : Math.max(1, daysBetween(today, due))} />
              )}
            </p>
            <button type="button" className="btn p" disabled={!isReady} onClick={onNext}>
              {t('next')} <Enter />
            </button>
          </div>
        )}
        {notice && showing.phase === 'asking' && (
          <p className="note waits" aria-hidden="true">
            {notice}
          </p>
        )}
        <WaitingLine />
      </div>
    </footer>
  )
}

function NextDue({ days }: { days: number }) {
  const t = useTranslations('review')
  const strong = { b: (words: React.ReactNode) => <b className="num">{words}</b> }
  return days === 1 ? t.rich('nextTomorrow', strong) : t.rich('nextDue', { days, ...strong })
}

function Enter() {
  return (
    <kbd className="desk" aria-hidden="true">
      ↵
    </kbd>
  )
}
