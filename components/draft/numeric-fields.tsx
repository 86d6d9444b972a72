'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Choice } from '@/components/admin/choice'
import { Margin } from '@/components/admin/margin'
import { withMargin, withUnit, withValue } from '@/lib/domain/question/draft-numeric'
import { withWhy } from '@/lib/domain/question/draft-typed'
import { readNumber } from '@/lib/domain/question/numeric/read-number'
import { writeNumber } from '@/lib/domain/question/numeric/write-number'
import type { NumericBody } from '@/lib/domain/question/question'
import { HintField, PromptField } from './asked-fields'
import { type FieldsProps, findingsAt } from './field-props'
import { WordsField } from './words-field'

/** A number, and how far from it an estimate may stand: a range that is as good as exact, and one that still counts. */
export function NumericFields(props: FieldsProps<NumericBody>) {
  const t = useTranslations('draft')
  const { body, language, findings, onEdit } = props
  return (
    <>
      <PromptField {...props} />
      <ValueField {...props} />
      <WordsField
        id="unit"
        language={language}
        label={t('unit')}
        words={body.text[language].unit}
        note={t('unitNote')}
        findings={[]}
        onWrite={(unit) => onEdit((before) => withUnit(before, language, unit))}
      />
      <MarginFields {...props} />
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

/** Written as people write numbers, and read back beside it. */
function ValueField({ body, language, findings, onEdit }: FieldsProps<NumericBody>) {
  const t = useTranslations('draft')
  return (
    <div className="f">
      <div className="fi field">
        <label htmlFor="value">{t('value')}</label>
        <NumberInput
          id="value"
          value={body.value}
          label={t('value')}
          onRead={(value) => onEdit((before) => withValue(before, value))}
        />
      </div>
      <Margin id="margin-value" findings={findingsAt(findings, { part: 'value' })}>
        {body.value !== 0 && t('readAs', { number: writeNumber(body.value, language) })}
      </Margin>
    </div>
  )
}

function MarginFields({ body, findings, onEdit }: FieldsProps<NumericBody>) {
  const t = useTranslations('draft')
  const { by } = body.margin
  return (
    <fieldset className="set" aria-label={t('margin')}>
      <div className="f">
        <div className="fi field">
          <Choice
            label={t('margin')}
            value={by}
            choices={[
              { value: 'factor', name: t('byFactor') },
              { value: 'points', name: t('byPoints') },
            ]}
            onChoose={(chosen) => onEdit((before) => withMargin(before, { by: chosen }))}
          />
          <div className="row margins">
            {(['inner', 'outer'] as const).map((range) => (
              <label key={`${by} ${range}`} htmlFor={range}>
                <span>{t(range)}</span>
                <NumberInput
                  id={range}
                  value={body.margin[range]}
                  label={t(range)}
                  onRead={(value) => onEdit((before) => withMargin(before, { [range]: Math.max(0, value) }))}
                />
              </label>
            ))}
          </div>
        </div>
        <Margin id="margin-margin" findings={findingsAt(findings, { part: 'margin' })}>
          {t('marginNote')}
        </Margin>
      </div>
    </fieldset>
  )
}

interface NumberProps {
  id: string
  value: number
  label: string
  onRead: (value: number) => void
}

/** Keeps what was typed until it is a number; a value from elsewhere takes its place. */
function NumberInput({ id, value, label, onRead }: NumberProps) {
  const shown = value === 0 ? '' : String(value)
  const [typed, setTyped] = useState({ words: shown, of: value })
  const words = typed.of === value ? typed.words : shown
  return (
    <input
      id={id}
      className="in sm"
      inputMode="decimal"
      autoComplete="off"
      value={words}
      aria-label={label}
      aria-describedby={`margin-${id}`}
      maxLength={60}
      onChange={(event) => {
        const written = event.currentTarget.value
        const read = readNumber(written) ?? 0
        setTyped({ words: written, of: read })
        onRead(read)
      }}
    />
  )
}
