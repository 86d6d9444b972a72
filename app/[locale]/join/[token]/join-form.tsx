'use client'

import { useTranslations } from 'next-intl'
import { EntryForm } from '@/components/entry/entry-form'
import { PersonFields } from '@/components/entry/person-fields'
import { joinAction } from './actions'

/** Whoever was invited makes their account: the address is the invitation's. */
export function JoinForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations('auth')
  return (
    <EntryForm action={joinAction} submit={t('signUp')}>
      {(form) => (
        <>
          <input type="hidden" name="token" value={token} />
          <PersonFields {...form} invited={email} />
        </>
      )}
    </EntryForm>
  )
}
