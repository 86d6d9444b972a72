'use client'

import { useTranslations } from 'next-intl'
import type { Dispatch } from 'react'
import { Mark } from '@/components/ui/mark'
import { reasonsFor } from '@/lib/domain/question/options'
import type { Reason } from '@/lib/domain/question/question'
import type { Showing, ShowingAction } from '@/lib/domain/session/showing'
import { inOrder } from './option-order'
import { OptionRows, OptionRowsAnswered } from './option-rows'

interface Asked {
  reasons: Reason[]
  order: string[]
  showing: Showing
  labelledBy: string
  dispatch: Dispatch<ShowingAction>
}

const SIDES = [true, false] as const

/** A claim: first whether it holds, then, on that side, why. */
export function ClaimRows({ reasons, order, showing, labelledBy, dispatch }: Asked) {
  const t = useTranslations('question')
  const { side, picks } = showing
  const whyId = `${labelledBy}-why`
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: these are buttons to press, not fields to fill in */}
      <div className="sides" role="group" aria-labelledby={labelledBy}>
        {SIDES.map((holds) => (
          <button
            key={String(holds)}
            type="button"
            className={side === holds ? 'side sel' : 'side'}
            aria-pressed={side === holds}
            disabled={showing.attempts.length > 0 && side !== holds}
            onClick={() => dispatch({ type: 'take-side', holds })}
          >
            <Mark name={holds ? 'right' : 'wrong'} /> {t(holds ? 'holds' : 'holdsNot')}
          </button>
        ))}
      </div>
      {side !== null && (
        <div className="unfold">
          <p className="note whyl" id={whyId}>
            {t('whichReason')}
          </p>
          <OptionRows
            options={inOrder(reasonsFor(reasons, side), order)}
            chosenIds={picks}
            labelledBy={whyId}
            onChoose={(optionId) => dispatch({ type: 'choose', optionId })}
          />
        </div>
      )}
    </>
  )
}

interface Answered {
  reasons: Reason[]
  order: string[]
  chosenIds: readonly string[]
  keyId: string
  confidence: Showing['confidence']
}

/** What the claim came to: the side taken, then the reasons of the right side, with the learner's own among them. */
export function ClaimRowsAnswered({ reasons, order, chosenIds, keyId, confidence }: Answered) {
  const t = useTranslations('question')
  const key = reasons.find(({ id }) => id === keyId)
  const chosen = reasons.find(({ id }) => chosenIds.includes(id))
  const shown = reasons.filter(({ id, holds }) => holds === key?.holds || chosenIds.includes(id))
  return (
    <>
      <ul className="sides">
        {SIDES.map((holds) => (
          <li key={String(holds)} className={chosen?.holds === holds ? 'side sel' : 'side'}>
            {t(holds ? 'holds' : 'holdsNot')}
            <span className="x">{sideNote(t, holds, chosen?.holds, key?.holds)}</span>
          </li>
        ))}
      </ul>
      <p className="note whyl">{t('whichReason')}</p>
      <OptionRowsAnswered
        options={inOrder(shown, order)}
        chosenIds={chosenIds}
        keyIds={[keyId]}
        confidence={confidence}
      />
    </>
  )
}

function sideNote(
  t: ReturnType<typeof useTranslations<'question'>>,
  holds: boolean,
  chosen: boolean | undefined,
  key: boolean | undefined,
): string {
  return [chosen === holds ? t('mine') : '', key === holds ? t('key') : ''].filter(Boolean).join(' · ')
}
