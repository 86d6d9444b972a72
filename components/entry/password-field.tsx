'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from './field'

interface Props {
  label: string
  autoComplete: 'current-password' | 'new-password'
  hint?: string
  error?: string
}

/** A password that can be looked at while it is typed. Pasting and password managers are welcome. */
export function PasswordField(props: Props) {
  const t = useTranslations('auth')
  const [isShown, setShown] = useState(false)
  return (
    <div className="pw">
      <Field {...props} name="password" type={isShown ? 'text' : 'password'} required maxLength={200} />
      <button type="button" className="quiet" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        {t(isShown ? 'hide' : 'show')}
      </button>
    </div>
  )
}
