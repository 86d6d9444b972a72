'use client'

import { useTranslations } from 'next-intl'
import type { Dispatch } from 'react'
import type { Drawing } from '@/lib/domain/diagram/drawing'
import type { Language } from '@/lib/domain/language'
import { optionsOf } from '@/lib/domain/question/options'
import type { QuestionBody } from '@/lib/domain/question/question'
import { hasChips } from '@/lib/domain/question/written'
import type { Showing, ShowingAction } from '@/lib/domain/session/showing'
import { AnswerField } from './answer-field'
import { ClaimRows } from './claim-rows'
import { CoveredFigure } from './covered-figure'
import { GridCells } from './grid-cells'
import { inOrder } from './option-order'
import { OptionRows } from './option-rows'
import { OrderRows } from './order-rows'
import { PlaceRows } from './place-rows'
import { RecallField } from './recall-field'

interface Props {
  body: QuestionBody
  language: Language
  order: string[]
  showing: Showing
  promptId: string
  dispatch: Dispatch<ShowingAction>
  /** Enter in the field: the same as pressing “check”. */
  onSubmit: () => void
  /** Of a question about a diagram. */
  drawing?: Drawing | null
  /** Hint and chips; left out where one tap answers. */
  hasHelps?: boolean
}

/** A question that waits for its answer: options or a field, the hint, and what stands before the verdict. */
export function QuestionAsked({
  body,
  language,
  order,
  showing,
  promptId,
  dispatch,
  onSubmit,
  drawing = null,
  hasHelps = true,
}: Props) {
  const remarkId = `${promptId}-remark`
  return (
    <>
      {body.kind === 'occlusion' && <CoveredFigure {...{ body, language, drawing }} response={null} />}
      {showing.mode === 'type' ? (
        <AnswerField
          {...{ body, language, showing, dispatch, onSubmit }}
          labelledBy={promptId}
          describedBy={showing.remark ? remarkId : undefined}
        />
      ) : (
        <Choices {...{ body, language, order, showing, promptId, dispatch, onSubmit }} />
      )}
      <RemarkRow showing={showing} id={remarkId} dispatch={dispatch} />
      {hasHelps && <Helps body={body} language={language} showing={showing} dispatch={dispatch} />}
    </>
  )
}

function Choices({
  body,
  language,
  order,
  showing,
  promptId,
  dispatch,
  onSubmit,
}: Omit<Props, 'hasHelps' | 'drawing'>) {
  const shared = { order, showing, dispatch, labelledBy: promptId }
  switch (body.kind) {
    case 'true_false':
      return <ClaimRows reasons={body.text[language].options} {...shared} />
    case 'ordering':
      return <OrderRows body={body} options={body.text[language].options} {...shared} />
    case 'matching':
    case 'categorise':
      return <PlaceRows {...{ body, language }} {...shared} />
    case 'hotspot':
      return <GridCells text={body.text[language]} picks={showing.picks} labelledBy={promptId} dispatch={dispatch} />
    case 'free_recall':
      return <RecallField {...{ body, language, onSubmit }} {...shared} />
    default:
      return (
        <OptionRows
          options={inOrder(optionsOf(body, language), order)}
          chosenIds={showing.picks}
          labelledBy={promptId}
          isSet={body.kind === 'multiple'}
          onChoose={(optionId) => dispatch({ type: 'choose', optionId })}
        />
      )
  }
}

const RETRIES = { layout: 'retryLayout', reason: 'retryReason', number: 'work.numberUnread' } as const

function RemarkRow({ showing, id, dispatch }: { showing: Showing; id: string; dispatch: Dispatch<ShowingAction> }) {
  const t = useTranslations('question')
  const { remark } = showing
  if (!remark) return <div role="status" className="vh" />
  if (remark.kind === 'retry') {
    return (
      <p className="remark" id={id} role="status">
        {remark.text ?? t(RETRIES[remark.rule as keyof typeof RETRIES] ?? 'retryOther')}
      </p>
    )
  }
  const settle = (isMeant: boolean) => dispatch({ type: 'confirm', isMeant, at: new Date().toISOString() })
  return (
    <div className="remark row" id={id} role="status">
      <p>{t('didYouMean', { answer: remark.matched })}</p>
      <button type="button" className="btn sm" onClick={() => settle(true)}>
        {t('yesMeant')}
      </button>
      <button type="button" className="btn sm" onClick={() => settle(false)}>
        {t('noMeant')}
      </button>
    </div>
  )
}

function Helps({ body, language, showing, dispatch }: Pick<Props, 'body' | 'language' | 'showing' | 'dispatch'>) {
  const t = useTranslations('question')
  const hint = body.text[language].hint
  const canShowChips = hasChips(body) && showing.mode === 'type'
  return (
    <div className="helps row">
      {showing.hintShown ? (
        <p className="note">
          <b>{t('hint')}</b> {hint}
        </p>
      ) : (
        hint && (
          <button type="button" className="quiet" onClick={() => dispatch({ type: 'hint' })}>
            {t('showHint')}
          </button>
        )
      )}
      {canShowChips && (
        <button type="button" className="quiet" onClick={() => dispatch({ type: 'chips' })}>
          {t('showChips')}
        </button>
      )}
    </div>
  )
}
