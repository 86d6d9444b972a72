'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { EntryForm } from '@/components/entry/entry-form'
import { PasswordField, UsernameForManagers } from '@/components/entry/password-field'
import { firstPasswordAction } from './password-actions'
import { PasswordForm } from './password-form'

/** For an account that another sign-in made: a password of its own, if they want one. Then it can be changed like any. */
export function FirstPassword({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  const t = useTranslations('account')
  const tAuth = useTranslations('auth')
  const [hadPassword] = useState(hasPassword)
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (hasPassword && !hadPassword) told.current?.focus()
  }, [hasPassword, hadPassword])

  if (hasPassword) {
    return (
      <>
        <p role="status" className="note" tabIndex={-1} ref={told}>
          {!hadPassword && t('passwordSet')}
        </p>
        <PasswordForm email={email} />
      </>
    )
  }
  return (
    <EntryForm action={firstPasswordAction} submit={t('setPassword')} tone="quiet" done="">
      {({ error }) => (
        <>
          <UsernameForManagers email={email} />
          <PasswordField
            label={t('newPassword')}
            hint={tAuth('passwordHint')}
            autoComplete="new-password"
            error={error('password')}
          />
        </>
      )}
    </EntryForm>
  )
}
