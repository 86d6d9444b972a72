'use client'

import type { Language } from '@/lib/domain/language'

interface Props<T extends string> {
  label: string
  value: T
  /** `lang` where a name stands in its own language. */
  choices: { value: T; name: string; lang?: Language; hasGap?: string }[]
  onChoose: (value: T) => void
  isWide?: boolean
}

/** A few joined buttons, one of them pressed. `hasGap` names a dot: something is missing behind this choice. */
export function Choice<T extends string>({ label, value, choices, onChoose, isWide = false }: Props<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are buttons to press, not fields to fill in
    <div className={isWide ? 'seg sm wide' : 'seg sm'} role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => onChoose(choice.value)}
        >
          <span lang={choice.lang}>{choice.name}</span>
          {choice.hasGap && <i className="dot" role="img" aria-label={choice.hasGap} />}
        </button>
      ))}
    </div>
  )
}
