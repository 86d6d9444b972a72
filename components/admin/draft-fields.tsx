'use client'

import { useTranslations } from 'next-intl'
import type { Dispatch } from 'react'
import type { Language } from '@/lib/domain/language'
import { type DraftChange, MOST_OPTIONS, type QuestionDraft } from '@/lib/domain/question/draft'
import type { Finding, Place } from '@/lib/domain/question/finding'
import { Margin } from './margin'
import { MonthField } from './month-field'
import { OptionField } from './option-field'

interface Props {
  draft: QuestionDraft
  language: Language
  findings: Finding[]
  onChange: Dispatch<DraftChange>
}

/** The fields of a single choice in one language, each with the margin beside it. */
export function DraftFields({ draft, language, findings, onChange }: Props) {
  const t = useTranslations('admin')
  const { prompt, hint, options } = draft.body.text[language]
  const at = (part: Place['part'], optionId?: string) =>
    findings.filter(
      ({ language: of, place }) =>
        of === language && place.part === part && (place.part !== 'option' || place.optionId === optionId),
    )
  const write = (field: 'prompt' | 'hint') => (words: string) => onChange({ type: 'words', language, field, words })
  return (
    <div lang={language}>
      <WordsField id="prompt" label={t('prompt')} words={prompt} findings={at('prompt')} onWrite={write('prompt')} />
      <div className="f">
        <p className="fi lab">{t('options')}</p>
      </div>
      {options.map((option, index) => (
        <OptionField
          key={option.id}
          option={option}
          position={index + 1}
          isKey={option.id === draft.body.key}
          findings={at('option', option.id)}
          onWrite={(field, words) => onChange({ type: 'option-words', language, optionId: option.id, field, words })}
          onMakeKey={() => onChange({ type: 'key', optionId: option.id })}
          onRemove={options.length > 2 ? () => onChange({ type: 'remove-option', optionId: option.id }) : null}
        />
      ))}
      <div className="f">
        <div className="fi">
          {options.length < MOST_OPTIONS && (
            <button type="button" className="btn sm" onClick={() => onChange({ type: 'add-option' })}>
              {t('addOption')}
            </button>
          )}
        </div>
        <Margin id="margin-options" findings={at('options')} />
      </div>
      <WordsField id="hint" label={t('hint')} words={hint} findings={at('hint')} onWrite={write('hint')} />
      <MonthField month={draft.asOf} onChange={(asOf) => onChange({ type: 'as-of', asOf })} />
    </div>
  )
}

interface WordsProps {
  id: string
  label: string
  words: string
  findings: Finding[]
  onWrite: (words: string) => void
}

function WordsField({ id, label, words, findings, onWrite }: WordsProps) {
  return (
    <div className="f">
      <div className="fi field">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          className="in sm grow"
          rows={id === 'prompt' ? 2 : 1}
          value={words}
          maxLength={1000}
          aria-describedby={`margin-${id}`}
          onChange={(event) => onWrite(event.currentTarget.value)}
        />
      </div>
      <Margin id={`margin-${id}`} findings={findings} />
    </div>
  )
}
