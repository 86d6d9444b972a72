'use client'

import { useTranslations } from 'next-intl'
import { EntryForm } from '@/components/entry/entry-form'
import { Field } from '@/components/entry/field'
import { PasswordField } from '@/components/entry/password-field'
import { ZoneField } from '@/components/entry/zone-field'
import { joinAction } from './actions'

/** The address stands there for password managers; what counts is the invitation's own. */
export function JoinForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations('auth')
  return (
    <EntryForm action={joinAction} submit={t('signUp')}>
      {({ typed, error }) => (
        <>
          <input type="hidden" name="token" value={token} />
          <Field
            name="email"
            type="email"
            label={t('email')}
            autoComplete="username"
            readOnly
            defaultValue={email}
            error={error('email')}
          />
          <div className="gap1" />
          <Field
            name="name"
            label={t('name')}
            hint={t('nameHint')}
            autoComplete="nickname"
            required
            maxLength={60}
            defaultValue={typed.name}
            error={error('name')}
          />
          <div className="gap1" />
          <PasswordField
            label={t('password')}
            hint={t('passwordHint')}
            autoComplete="new-password"
            error={error('password')}
          />
          <ZoneField />
        </>
      )}
    </EntryForm>
  )
}
