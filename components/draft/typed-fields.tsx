'use client'

import { useTranslations } from 'next-intl'
import { withWhy } from '@/lib/domain/question/draft-typed'
import type { TypedBody } from '@/lib/domain/question/question'
import { HintField, PromptField } from './asked-fields'
import { type FieldsProps, findingsAt } from './field-props'
import { KeyFields } from './key-fields'
import { WordsField } from './words-field'

/** A question whose answer is typed. */
export function TypedFields(props: FieldsProps<TypedBody>) {
  const t = useTranslations('draft')
  const { body, language, findings, onEdit } = props
  return (
    <>
      <PromptField {...props} />
      <KeyFields {...props} />
      <WordsField
        id="why"
        language={language}
        label={t('why')}
        words={body.text[language].why}
        rows={2}
        placeholder={t('whyHere')}
        findings={findingsAt(findings, { part: 'why' })}
        onWrite={(why) => onEdit((before) => withWhy(before, language, why))}
      />
      <HintField {...props} />
    </>
  )
}
