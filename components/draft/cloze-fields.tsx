'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { withGapAt } from '@/lib/domain/question/draft-cloze'
import { withKey } from '@/lib/domain/question/draft-options'
import { withWords } from '@/lib/domain/question/draft-words'
import type { ClozeBody } from '@/lib/domain/question/question'
import { HintField } from './asked-fields'
import { type FieldsProps, findingsAt } from './field-props'
import { KeyFields } from './key-fields'
import { OptionFields } from './option-fields'
import { WordsField } from './words-field'

/** A sentence with a gap, what may be typed into it, and the chips that are offered at first. */
export function ClozeFields(props: FieldsProps<ClozeBody>) {
  const t = useTranslations('draft')
  return (
    <>
      <SentenceField {...props} />
      <KeyFields {...props} />
      <OptionFields
        {...props}
        label={t('chips')}
        note={t('chipsNote')}
        isKey={(id) => id === props.body.key}
        onMakeKey={(id) => props.onEdit((body) => withKey(body, id))}
      />
      <HintField {...props} />
    </>
  )
}

/** The gap is put where the writer is, or over what is selected. */
function SentenceField({ body, language, findings, onEdit }: FieldsProps<ClozeBody>) {
  const t = useTranslations('draft')
  const admin = useTranslations('admin')
  const field = useRef<HTMLDivElement>(null)

  function putGap() {
    const area = field.current?.querySelector('textarea')
    if (!area) return
    const { value, selectionStart, selectionEnd } = area
    onEdit((before) => withWords(before, language, { prompt: withGapAt(value, selectionStart, selectionEnd) }))
    area.focus()
  }

  return (
    <div ref={field}>
      <WordsField
        id="prompt"
        language={language}
        label={admin('prompt')}
        words={body.text[language].prompt}
        rows={2}
        placeholder={t('sentenceHere')}
        findings={findingsAt(findings, { part: 'prompt' })}
        onWrite={(prompt) => onEdit((before) => withWords(before, language, { prompt }))}
      >
        <div className="row under">
          <button type="button" className="quiet rm" onClick={putGap}>
            {t('putGap')}
          </button>
        </div>
      </WordsField>
    </div>
  )
}
