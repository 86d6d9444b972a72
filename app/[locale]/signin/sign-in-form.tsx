'use client'

import { useTranslations } from 'next-intl'
import { EntryForm } from '@/components/entry/entry-form'
import { Field } from '@/components/entry/field'
import { PasswordField } from '@/components/entry/password-field'
import { Link } from '@/i18n/link'
import { signInAction } from './actions'

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('auth')
  return (
    <EntryForm action={signInAction} submit={t('signIn')}>
      {({ typed, error }) => (
        <>
          <input type="hidden" name="next" value={next} />
          <Field
            name="email"
            type="email"
            label={t('email')}
            autoComplete="username"
            required
            defaultValue={typed.email}
            error={error('email')}
          />
          <div className="gap1" />
          <PasswordField label={t('password')} autoComplete="current-password" error={error('password')} />
          <p>
            <Link className="quiet" href="/forgot">
              {t('forgotLink')}
            </Link>
          </p>
        </>
      )}
    </EntryForm>
  )
}
