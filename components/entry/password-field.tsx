'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from './field'

interface Props {
  label: string
  autoComplete: 'current-password' | 'new-password'
  name?: 'password' | 'current'
  hint?: string
  error?: string
}

/** A password that can be looked at while it is typed. Pasting and password managers are welcome. */
export function PasswordField({ name = 'password', ...field }: Props) {
  const t = useTranslations('auth')
  const [isShown, setShown] = useState(false)
  return (
    <div className="pw">
      <Field
        {...field}
        name={name}
        type={isShown ? 'text' : 'password'}
        required
        maxLength={1000}
        autoCapitalize="off"
        spellCheck={false}
      />
      <button
        type="button"
        className="quiet"
        aria-controls={`field-${name}`}
        aria-pressed={isShown}
        onClick={() => setShown(!isShown)}
      >
        {t(isShown ? 'hide' : 'show')}
      </button>
    </div>
  )
}

/** Tells a password manager whose password this is, where the form asks for nothing but the password. */
export function UsernameForManagers({ email }: { email: string }) {
  return <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
}
