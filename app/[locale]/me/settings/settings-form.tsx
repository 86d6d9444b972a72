'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useId } from 'react'
import { Field } from '@/components/entry/field'
import type { FormState } from '@/lib/form-state'
import { saveSettingsAction } from './actions'

interface Props {
  name: string
  settings: {
    zone: string
    dayStart: string
    dailyMinutes: number
    newPerDay: number
    desiredRetention: number
    locale: string
  }
  theme: string
}

/** Every choice says what it does; an error stands at its field and nothing typed is lost. */
export function SettingsForm({ name, settings, theme }: Props) {
  const t = useTranslations('settings')
  const [state, action, isPending] = useActionState<FormState, FormData>(saveSettingsAction, { status: 'idle' })
  const error = (field: string) => (state.status === 'invalid' && state.fields[field] ? t('check') : undefined)
  return (
    <form action={action}>
      <Field name="name" label={t('name')} defaultValue={name} maxLength={60} required error={error('name')} />
      <div className="gap2" />
      <Choice
        name="dailyMinutes"
        label={t('dailyMinutes')}
        value={String(settings.dailyMinutes)}
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
        defaultValue={settings.newPerDay}
        error={error('newPerDay')}
      />
      <div className="gap2" />
      <Choice
        name="desiredRetention"
        label={t('retention')}
        hint={t('retentionHint')}
        value={String(settings.desiredRetention)}
        options={[
          ['0.85', '85%'],
          ['0.9', '90%'],
          ['0.95', '95%'],
        ]}
      />
      <div className="gap2" />
      <Field name="zone" label={t('zone')} hint={t('zoneHint')} defaultValue={settings.zone} error={error('zone')} />
      <div className="gap2" />
      <Field
        name="dayStart"
        type="time"
        label={t('dayStart')}
        hint={t('dayStartHint')}
        defaultValue={settings.dayStart}
        error={error('dayStart')}
      />
      <div className="gap2" />
      <Choice
        name="locale"
        label={t('language')}
        value={settings.locale}
        options={[
          ['ko', '한국어'],
          ['en', 'English'],
        ]}
      />
      <div className="gap2" />
      <Choice
        name="theme"
        label={t('theme')}
        value={theme}
        options={(['auto', 'light', 'dark'] as const).map((each) => [each, t(`themes.${each}`)])}
      />
      <div className="gap2" />
      <p className="row">
        <button type="submit" className="btn p" disabled={isPending}>
          {t('save')}
        </button>
        <span role="status" className="note">
          {state.status === 'done' && t('saved')}
        </span>
      </p>
    </form>
  )
}

interface ChoiceProps {
  name: string
  label: string
  hint?: string
  value: string
  options: [string, string][]
}

function Choice({ name, label, hint, value, options }: ChoiceProps) {
  const id = useId()
  return (
    <fieldset className="field" aria-describedby={hint && id}>
      <legend className="lab">{label}</legend>
      <span className="seg radios">
        {options.map(([option, words]) => (
          <label key={option}>
            <input type="radio" name={name} value={option} defaultChecked={option === value} />
            {/* the name of a language stands in that language */}
            {name === 'locale' ? <span lang={option}>{words}</span> : words}
          </label>
        ))}
      </span>
      {hint && (
        <p className="hint" id={id}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}
