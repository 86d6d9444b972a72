'use client'

import { useTranslations } from 'next-intl'
import { ChoiceField } from '@/components/entry/choice-field'

interface Props {
  current: Record<string, string>
  /** What else the language is used for. */
  languageHint?: string
}

/** Language, display and keys: what one browser shows and heeds. */
export function DeviceFields({ current, languageHint }: Props) {
  const t = useTranslations('settings')
  return (
    <>
      <ChoiceField
        name="locale"
        label={t('language')}
        hint={languageHint}
        value={current.locale}
        options={[
          ['ko', '한국어'],
          ['en', 'English'],
        ]}
      />
      <div className="gap2" />
      <ChoiceField
        name="theme"
        label={t('theme')}
        hint={t('themeHint')}
        value={current.theme}
        options={(['auto', 'light', 'dark'] as const).map((each) => [each, t(`themes.${each}`)])}
      />
      <div className="gap2" />
      <ChoiceField
        name="keys"
        label={t('keys')}
        hint={t('keysHint')}
        value={current.keys}
        options={(['on', 'off'] as const).map((each) => [each, t(`keysChoice.${each}`)])}
      />
    </>
  )
}
