'use client'

import { useTranslations } from 'next-intl'
import { DeviceFields } from '@/app/[locale]/me/settings/device-fields'
import { EntryForm } from '@/components/entry/entry-form'
import { saveDeviceAction } from './actions'

/** The choices of this browser, saved together. */
export function DeviceForm({ choices }: { choices: Record<'locale' | 'theme' | 'keys', string> }) {
  const t = useTranslations('settings')
  return (
    <EntryForm action={saveDeviceAction} submit={t('save')} done={t('saved')}>
      {({ typed }) => <DeviceFields current={{ ...choices, ...typed }} />}
    </EntryForm>
  )
}
