'use client'

import { useTranslations } from 'next-intl'
import { ChoiceField } from '@/components/entry/choice-field'
import { EntryForm } from '@/components/entry/entry-form'
import { Field } from '@/components/entry/field'
import { ZoneChoices } from '@/components/entry/zone-choices'
import { saveSettingsAction } from './actions'
import { DeviceFields } from './device-fields'

interface Props {
  name: string
  settings: {
    zone: string
    dayStart: string
    dailyMinutes: number
    newPerDay: number
    desiredRetention: number
    weeklyGoal: number
    locale: string
  }
  theme: string
  keys: string
  /** Whether the same form was saved in the other language a moment ago. */
  wasSaved: boolean
}

/** Every choice says what it does; an error stands at its field and nothing typed is lost. */
export function SettingsForm({ name, settings, theme, keys, wasSaved }: Props) {
  const t = useTranslations('settings')
  return (
    <EntryForm
      action={saveSettingsAction}
      submit={t('save')}
      done={t('saved')}
      doneBefore={wasSaved ? t('saved') : undefined}
    >
      {({ typed, error }) => (
        <Fields current={{ ...asText({ ...settings, name, theme, keys }), ...typed }} error={error} />
      )}
    </EntryForm>
  )
}

function asText(values: Record<string, string | number>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
}

interface FieldsProps {
  current: Record<string, string>
  error: (field: string) => string | undefined
}

function Fields({ current, error }: FieldsProps) {
  const t = useTranslations('settings')
  return (
    <>
      <Field
        name="name"
        label={t('name')}
        autoComplete="nickname"
        defaultValue={current.name}
        maxLength={60}
        required
        error={error('name')}
      />
      <div className="gap2" />
      <ChoiceField
        name="dailyMinutes"
        label={t('dailyMinutes')}
        value={current.dailyMinutes}
        options={['5', '10', '20'].map((minutes) => [minutes, t('minutes', { minutes })])}
      />
      <div className="gap2" />
      <Field
        name="newPerDay"
        type="number"
        inputMode="numeric"
        min={0}
        max={20}
        label={t('newPerDay')}
        hint={t('newPerDayHint')}
        defaultValue={current.newPerDay}
        error={error('newPerDay')}
      />
      <div className="gap2" />
      <ChoiceField
        name="desiredRetention"
        label={t('retention')}
        hint={t('retentionHint')}
        value={current.desiredRetention}
        options={[
          ['0.85', '85%'],
          ['0.9', '90%'],
          ['0.95', '95%'],
        ]}
      />
      <div className="gap2" />
      <ChoiceField
        name="weeklyGoal"
        label={t('weeklyGoal')}
        hint={t('weeklyGoalHint')}
        value={current.weeklyGoal}
        options={['2', '3', '4', '5', '6', '7'].map((days) => [days, t('days', { days })])}
      />
      <div className="gap2" />
      <Field
        name="zone"
        list="zones"
        autoComplete="off"
        label={t('zone')}
        hint={t('zoneHint')}
        defaultValue={current.zone}
        error={error('zone')}
      />
      <ZoneChoices id="zones" />
      <div className="gap2" />
      <Field
        name="dayStart"
        type="time"
        label={t('dayStart')}
        hint={t('dayStartHint')}
        defaultValue={current.dayStart}
        error={error('dayStart')}
      />
      <div className="gap2" />
      <DeviceFields current={current} languageHint={t('languageHint')} />
    </>
  )
}
