'use client'

import { useTranslations } from 'next-intl'
import { EntryForm } from '@/components/entry/entry-form'
import { PasswordField, UsernameForManagers } from '@/components/entry/password-field'
import { PersonFields } from '@/components/entry/person-fields'
import { firstAdministratorAction, newPasswordAction } from './actions'

export function NewPasswordForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations('auth')
  return (
    <EntryForm action={newPasswordAction} submit={t('savePassword')}>
      {({ error }) => (
        <>
          <input type="hidden" name="token" value={token} />
          <UsernameForManagers email={email} />
          <PasswordField
            label={t('password')}
            hint={t('passwordHint')}
            autoComplete="new-password"
            error={error('password')}
          />
        </>
      )}
    </EntryForm>
  )
}

export function FirstAdministratorForm({ token }: { token: string }) {
  const t = useTranslations('auth')
  return (
    <EntryForm action={firstAdministratorAction} submit={t('signUp')}>
      {(form) => (
        <>
          <input type="hidden" name="token" value={token} />
          <PersonFields {...form} />
        </>
      )}
    </EntryForm>
  )
}
