'use client'

import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { Option } from '@/lib/domain/question/question'
import type { Confidence } from '@/lib/domain/study/events'

interface Asked {
  options: Option[]
  chosenId: string | null
  labelledBy: string
  onChoose: (optionId: string) => void
}

/** The options while asking: a key in the strip, the words on the column. */
export function OptionRows({ options, chosenId, labelledBy, onChoose }: Asked) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid on the sheet's grid in every browser
    <div className="opts" role="group" aria-labelledby={labelledBy}>
      {options.map(({ id, text }, position) => (
        <button
          key={id}
          type="button"
          className={id === chosenId ? 'opt sel' : 'opt'}
          aria-pressed={id === chosenId}
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
  chosenId: string | null
  keyId: string
  confidence: Confidence | null
}

/** The same rows after the verdict: ○ and ✗ are drawn here, once. */
export function OptionRowsAnswered({ options, chosenId, keyId, confidence }: Answered) {
  const t = useTranslations('question')
  return (
    <ol className="opts">
      {options.map(({ id, text }, position) => {
        const state = stateOf(id, chosenId, keyId)
        return (
          <li key={id} className={`opt ${state}`}>
            <span className="k">
              {state === 'rest' ? <span aria-hidden="true">{position + 1}</span> : <Mark name={state} />}
            </span>
            <span className="t">{text}</span>
            <span className="x">
              {id === chosenId ? (confidence ? t('mineWith', { confidence }) : t('mine')) : id === keyId && t('key')}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

function stateOf(id: string, chosenId: string | null, keyId: string): 'right' | 'wrong' | 'rest' {
  if (id === keyId) return 'right'
  return id === chosenId ? 'wrong' : 'rest'
}
