'use client'

import { useTranslations } from 'next-intl'
import { DeviceFields } from '@/app/[locale]/me/settings/device-fields'
import { EntryForm } from '@/components/entry/entry-form'
import { saveDeviceAction } from './actions'

interface Props {
  choices: Record<'locale' | 'theme' | 'keys', string>
  /** Whether the same form was saved in the other language a moment ago. */
  wasSaved: boolean
}

/** The choices of this browser, saved together. */
export function DeviceForm({ choices, wasSaved }: Props) {
  const t = useTranslations('settings')
  return (
    <EntryForm
      action={saveDeviceAction}
      submit={t('save')}
      done={t('saved')}
      doneBefore={wasSaved ? t('saved') : undefined}
    >
      {({ typed }) => <DeviceFields current={{ ...choices, ...typed }} />}
    </EntryForm>
  )
}
