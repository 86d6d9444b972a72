'use client'

import { useTranslations } from 'next-intl'
import { EntryForm } from '@/components/entry/entry-form'
import { PasswordField, UsernameForManagers } from '@/components/entry/password-field'
import { changePasswordAction } from './password-actions'

export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('account')
  const tAuth = useTranslations('auth')
  return (
    <EntryForm action={changePasswordAction} submit={t('changePassword')} done={t('passwordChanged')}>
      {({ error }) => (
        <>
          <UsernameForManagers email={email} />
          <PasswordField
            name="current"
            label={t('currentPassword')}
            autoComplete="current-password"
            error={error('current')}
          />
          <div className="gap1" />
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
