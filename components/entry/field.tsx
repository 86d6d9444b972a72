'use client'

import type { InputHTMLAttributes } from 'react'
import { Mark } from '@/components/ui/mark'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> & {
  name: string
  label: string
  hint?: string
  error?: string
}

/** A labelled input with its hint and, where it was refused, the sentence that says what to do. */
export function Field({ label, hint, error, ...input }: Props) {
  const id = `field-${input.name}`
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className={error ? 'in bad' : 'in'}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
      />
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="err" id={`${id}-error`}>
          <Mark name="wrong" />
          {error}
        </p>
      )}
    </div>
  )
}
