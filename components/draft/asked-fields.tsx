'use client'

import { useTranslations } from 'next-intl'
import { withWords } from '@/lib/domain/question/draft-words'
import type { QuestionBody } from '@/lib/domain/question/question'
import { type FieldsProps, findingsAt } from './field-props'
import { WordsField } from './words-field'

/** What every kind asks with. */
export function PromptField<Body extends QuestionBody>({
  body,
  language,
  findings,
  onEdit,
  label,
}: FieldsProps<Body> & { label?: string }) {
  const t = useTranslations('admin')
  return (
    <WordsField
      id="prompt"
      language={language}
      label={label ?? t('prompt')}
      words={body.text[language].prompt}
      rows={2}
      findings={findingsAt(findings, { part: 'prompt' })}
      onWrite={(prompt) => onEdit((before) => withWords(before, language, { prompt }))}
    />
  )
}

/** What helps without giving away. */
export function HintField<Body extends QuestionBody>({ body, language, findings, onEdit }: FieldsProps<Body>) {
  const t = useTranslations('admin')
  return (
    <WordsField
      id="hint"
      language={language}
      label={t('hint')}
      words={body.text[language].hint}
      findings={findingsAt(findings, { part: 'hint' })}
      onWrite={(hint) => onEdit((before) => withWords(before, language, { hint }))}
    />
  )
}
