'use client'

import { useTranslations } from 'next-intl'
import { EntryForm } from '@/components/entry/entry-form'
import { verifyAction } from './actions'

export function VerifyForm({ token }: { token: string }) {
  const t = useTranslations('auth')
  return (
    <EntryForm action={verifyAction} submit={t('verifyTap')}>
      {() => <input type="hidden" name="token" value={token} />}
    </EntryForm>
  )
}
