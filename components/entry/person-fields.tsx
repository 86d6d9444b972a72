'use client'

import { useTranslations } from 'next-intl'
import { Field } from './field'
import { PasswordField } from './password-field'
import { ZoneField } from './zone-field'

interface Props {
  typed: Record<string, string>
  error: (field: string) => string | undefined
  /** The address of an invitation: it stands there for password managers; what counts is the invitation's own. */
  invited?: string
}

/** What a new account needs: how to be called, an address, a password. */
export function PersonFields({ typed, error, invited }: Props) {
  const t = useTranslations('auth')
  return (
    <>
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
      <Field
        name="email"
        type="email"
        label={t('email')}
        autoComplete="username"
        required
        readOnly={invited !== undefined}
        maxLength={200}
        defaultValue={invited ?? typed.email}
        error={error('email')}
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
  )
}
