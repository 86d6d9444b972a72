'use client'

import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { Option } from '@/lib/domain/question/question'
import type { Confidence } from '@/lib/domain/study/events'

interface Asked {
  options: Option[]
  chosenIds: readonly string[]
  labelledBy: string
  /** Several may be right: each row is taken and put back by itself, and its key stands in a box. */
  isSet?: boolean
  onChoose: (optionId: string) => void
}

/** The options while asking: a key in the strip, the words on the column. */
export function OptionRows({ options, chosenIds, labelledBy, isSet = false, onChoose }: Asked) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are buttons to press, not fields to fill in
    <div className={isSet ? 'opts set' : 'opts'} role="group" aria-labelledby={labelledBy}>
      {options.map(({ id, text }, position) => (
        <button
          key={id}
          type="button"
          className={chosenIds.includes(id) ? 'opt sel' : 'opt'}
          aria-pressed={chosenIds.includes(id)}
          onClick={() => onChoose(id)}
        >
          <span className="k" aria-hidden="true">
            {position + 1}
          </span>
          <span className="t">{text}</span>
        </button>
      ))}
    </div>
  )
}

interface Answered {
  options: Option[]
  chosenIds: readonly string[]
  keyIds: readonly string[]
  confidence: Confidence | null
}

/** The same rows after the verdict: ○ and ✗ are drawn here, once. */
export function OptionRowsAnswered({ options, chosenIds, keyIds, confidence }: Answered) {
  const t = useTranslations('question')
  const mine = confidence ? t('mineWith', { confidence }) : t('mine')
  return (
    <ol className="opts">
      {options.map(({ id, text }, position) => {
        const isChosen = chosenIds.includes(id)
        const isKey = keyIds.includes(id)
        const state = stateOf(isChosen, isKey)
        return (
          <li key={id} className={`opt ${state}`}>
            <span className="k">
              {state === 'rest' ? <span aria-hidden="true">{position + 1}</span> : <Mark name={state} />}
            </span>
            <span className="t">{text}</span>
            <span className="x">{isChosen ? mine : isKey && t('key')}</span>
          </li>
        )
      })}
    </ol>
  )
}

function stateOf(isChosen: boolean, isKey: boolean): 'right' | 'wrong' | 'rest' {
  if (isKey) return 'right'
  return isChosen ? 'wrong' : 'rest'
}
