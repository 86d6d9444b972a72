'use client'

import { useTranslations } from 'next-intl'
import { EntryForm } from '@/components/entry/entry-form'
import { Field } from '@/components/entry/field'
import { forgotAction } from './actions'

export function ForgotForm() {
  const t = useTranslations('auth')
  return (
    <EntryForm action={forgotAction} submit={t('forgotSend')}>
      {({ typed, error }) => (
        <Field
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username"
          required
          maxLength={200}
          defaultValue={typed.email}
          error={error('email')}
        />
      )}
    </EntryForm>
  )
}
