'use client'

import { useId } from 'react'

interface Props {
  name: string
  label: string
  hint?: string
  value: string | undefined
  options: [string, string][]
}

/** One of a few, all of them in sight. */
export function ChoiceField({ name, label, hint, value, options }: Props) {
  const id = useId()
  return (
    <fieldset className="field" aria-describedby={hint && id}>
      <legend className="lab">{label}</legend>
      <span className="seg radios">
        {options.map(([option, words]) => (
          <label key={option}>
            <input type="radio" name={name} value={option} defaultChecked={option === value} />
            {/* the name of a language stands in that language */}
            {name === 'locale' ? <span lang={option}>{words}</span> : words}
          </label>
        ))}
      </span>
      {hint && (
        <p className="hint" id={id}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}
