'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { focusOn } from '@/app/[locale]/focus-on'
import { ReportSlot } from '@/app/[locale]/report-slot'
import { useAnswering } from '@/app/[locale]/use-answering'
import { useGuard } from '@/app/[locale]/use-guard'
import { ConfidenceChoice } from '@/components/question/confidence-choice'
import { PassageSheet } from '@/components/question/passage-sheet'
import { Prompt } from '@/components/question/prompt'
import { QuestionAnswered } from '@/components/question/question-answered'
import { QuestionAsked } from '@/components/question/question-asked'
import type { StudyContext } from '@/lib/device/record'
import type { ShownPassage } from '@/lib/domain/article/passage'
import type { Drawing } from '@/lib/domain/diagram/drawing'
import type { Language } from '@/lib/domain/language'
import type { Contrast } from '@/lib/domain/question/contrast'
import type { QuestionVersion, Response } from '@/lib/domain/question/question'
import { canSubmit, checkLabel } from '@/lib/domain/session/showing'
import { goOnFrom } from './next-stop'
import { openNextBlock } from './unfold-all'

interface Props {
  version: QuestionVersion
  order: string[]
  language: Language
  statement: string
  passage: ShownPassage | null
  contrasts: Contrast[]
  drawing: Drawing | null
  study: StudyContext
}

/**
 * A check between two ideas: answer, one unscored retry with a pointed hint if it missed, then the explanation.
 * The first answer is the one on record.
 */
export function LessonCheck(props: Props) {
  const [missed, setMissed] = useState<Response | null>(null)
  return missed ? (
    <Try key="retry" {...props} missed={missed} onMissed={() => {}} />
  ) : (
    <Try key="first" {...props} missed={null} onMissed={setMissed} />
  )
}

function Try({
  version,
  order,
  language,
  statement,
  passage,
  contrasts,
  drawing,
  study,
  missed,
  onMissed,
}: Props & { missed: Response | null; onMissed: (response: Response) => void }) {
  const t = useTranslations('lesson')
  const tq = useTranslations('question')
  const isRetry = missed !== null
  const source = isRetry ? null : 'lesson'
  const { showing, dispatch, submit } = useAnswering({ version, language, order, study, source })
  const promptId = `check-${version.questionId}`
  const verdict = showing.grading?.verdict
  const missedNow = verdict === 'wrong' && !isRetry && canRetry(version) ? showing.response : null
  const isAsking = showing.phase === 'asking'
  const place = useFocus(isRetry, isAsking)

  useVerdict(missedNow, verdict !== undefined ? promptId : null, onMissed)

  const text = version.body.text[language]
  return (
    <>
      <p className="m note hd">{t('check')}</p>
      <Prompt id={promptId} text={text.prompt} blank={tq('blank')} />
      <div className="gap1" />
      <div className="hang check" ref={place}>
        {isAsking ? (
          <>
            {isRetry && (
              <p className="remark retry" role="status">
                <b>{tq('wrong')}</b> {t('tryAgain')} <span className="ink2">{text.hint}</span>
              </p>
            )}
            <QuestionAsked
              {...{ language, order, showing, promptId, drawing, dispatch }}
              body={version.body}
              onSubmit={submit}
            />
            <div className="act">
              {isRetry ? <p className="note">{t('firstCounts')}</p> : <Sureness {...{ showing, dispatch }} />}
              <button type="button" className="btn p" disabled={!canSubmit(version.body, showing)} onClick={submit}>
                {tq(checkLabel(showing))}
              </button>
            </div>
          </>
        ) : (
          <>
            <QuestionAnswered
              {...{ language, order, showing, statement, contrasts, drawing }}
              body={version.body}
              passage={passage && <PassageSheet passage={passage} isInSession={false} />}
              report={<ReportSlot {...{ version, language, showing, study, missed }} isInSession={false} />}
            />
            <div className="act">
              <span />
              <GoOn promptId={promptId} />
            </div>
          </>
        )}
      </div>
      <div className="gap4" />
    </>
  )
}

/** Whoever has just read the model of an explanation cannot try it again. */
function canRetry({ body }: QuestionVersion): boolean {
  return body.kind !== 'free_recall'
}

/** A first miss is tried again; after any other verdict the next idea opens. */
function useVerdict(missed: Response | null, judgedId: string | null, onMissed: (response: Response) => void) {
  useEffect(() => {
    if (missed) onMissed(missed)
    else if (judgedId) openNextBlock(judgedId)
  }, [missed, judgedId, onMissed])
}

function Sureness({ showing, dispatch }: Pick<ReturnType<typeof useAnswering>, 'showing' | 'dispatch'>) {
  return (
    <ConfidenceChoice value={showing.confidence} onChoose={(confidence) => dispatch({ type: 'rate', confidence })} />
  )
}

/** To the next idea or check. */
function GoOn({ promptId }: { promptId: string }) {
  const t = useTranslations('lesson')
  const isReady = useGuard(false)
  return (
    <button type="button" className="btn p" disabled={!isReady} onClick={() => goOnFrom(promptId)}>
      {t('goOn')}
    </button>
  )
}

/** The focus follows: to the hint of a second try, and to the verdict. */
function useFocus(isRetry: boolean, isAsking: boolean) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isAsking && !isRetry) return
    focusOn(place.current?.querySelector(isAsking ? '.retry' : '.verdict .t'))
  }, [isRetry, isAsking])
  return place
}
