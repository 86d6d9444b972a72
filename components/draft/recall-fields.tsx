'use client'

import { useTranslations } from 'next-intl'
import { withModel } from '@/lib/domain/question/draft-recall'
import type { RecallBody } from '@/lib/domain/question/question'
import { HintField, PromptField } from './asked-fields'
import { type FieldsProps, findingsAt } from './field-props'
import { ListedFields } from './listed-fields'
import { WordsField } from './words-field'

/** What is to be explained, the points that it should touch, and an explanation that touches them all. */
export function RecallFields(props: FieldsProps<RecallBody>) {
  const t = useTranslations('draft')
  const { body, language, findings, onEdit } = props
  const { options, model } = body.text[language]
  return (
    <>
      <PromptField {...props} />
      <ListedFields {...props} label={t('points')} note={t('pointsNote')} options={options} least={2} />
      <WordsField
        id="model"
        language={language}
        label={t('model')}
        words={model}
        rows={3}
        findings={findingsAt(findings, { part: 'model' })}
        onWrite={(words) => onEdit((before) => withModel(before, language, words))}
      />
      <HintField {...props} />
    </>
  )
}
