'use client'

import { useTranslations } from 'next-intl'
import { EntryForm } from '@/components/entry/entry-form'
import { resendAction } from './email-actions'

export function ResendForm({ hasMail }: { hasMail: boolean }) {
  const t = useTranslations('account')
  return (
    <EntryForm
      action={resendAction}
      submit={t(hasMail ? 'resend' : 'makeLink')}
      done={t(hasMail ? 'resent' : 'linkMade')}
      tone="quiet"
    >
      {() => null}
    </EntryForm>
  )
}
