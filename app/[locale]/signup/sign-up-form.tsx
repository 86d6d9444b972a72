'use client'

import { useTranslations } from 'next-intl'
import { EntryForm } from '@/components/entry/entry-form'
import { PersonFields } from '@/components/entry/person-fields'
import { signUpAction } from './actions'

export function SignUpForm({ next }: { next: string }) {
  const t = useTranslations('auth')
  return (
    <EntryForm action={signUpAction} submit={t('signUp')}>
      {(form) => (
        <>
          <input type="hidden" name="next" value={next} />
          <PersonFields {...form} />
        </>
      )}
    </EntryForm>
  )
}
