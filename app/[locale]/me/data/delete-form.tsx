'use client'

import { useTranslations } from 'next-intl'
import { EntryForm } from '@/components/entry/entry-form'
import { Field } from '@/components/entry/field'
import { PasswordField, UsernameForManagers } from '@/components/entry/password-field'
import { deleteAccountAction } from './actions'

interface Props {
  email: string
  hasPassword: boolean
}

/** Nothing is deleted by one tap alone: whoever holds the device must also know the account. */
export function DeleteForm({ email, hasPassword }: Props) {
  const t = useTranslations('account')
  return (
    <EntryForm action={deleteAccountAction} submit={t('deleteNow')} tone="danger">
      {({ typed, error }) =>
        hasPassword ? (
          <>
            <UsernameForManagers email={email} />
            <PasswordField
              name="current"
              label={t('currentPassword')}
              hint={t('deletePasswordHint')}
              autoComplete="current-password"
              error={error('current')}
            />
          </>
        ) : (
          <Field
            name="email"
            type="email"
            label={t('deleteEmail')}
            hint={t('deleteEmailHint', { email })}
            autoComplete="off"
            required
            defaultValue={typed.email}
            error={error('email')}
          />
        )
      }
    </EntryForm>
  )
}
