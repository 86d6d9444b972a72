'use client'

import { useTranslations } from 'next-intl'
import { Margin } from '@/components/admin/margin'
import { useEarlyWords } from '@/components/ui/use-early-words'
import { withCell } from '@/lib/domain/question/draft-hotspot'
import { withWhy } from '@/lib/domain/question/draft-typed'
import type { HotspotBody } from '@/lib/domain/question/question'
import { HintField, PromptField } from './asked-fields'
import { type FieldsProps, findingsAt } from './field-props'
import { NameFields } from './name-fields'
import { WordsField } from './words-field'

/** A grid, and the one cell of it that is right. */
export function HotspotFields(props: FieldsProps<HotspotBody>) {
  const t = useTranslations('draft')
  const { body, language, findings, onEdit } = props
  return (
    <>
      <PromptField {...props} />
      <NameFields {...props} list="rows" />
      <NameFields {...props} list="columns" />
      <div className="f">
        <fieldset className="fi field row" aria-label={t('cell')}>
          <Line {...props} list="rows" value={body.row} onChoose={(row) => onEdit((b) => withCell(b, row, b.column))} />
          <Line
            {...props}
            list="columns"
            value={body.column}
            onChoose={(column) => onEdit((before) => withCell(before, before.row, column))}
          />
        </fieldset>
        <Margin id="margin-cell" findings={findingsAt(findings, { part: 'cell' })}>
          {t('cellNote')}
        </Margin>
      </div>
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

interface LineProps extends FieldsProps<HotspotBody> {
  list: 'rows' | 'columns'
  value: string
  onChoose: (id: string) => void
}

function Line({ body, language, list, value, onChoose }: LineProps) {
  const t = useTranslations('draft')
  const names = body.text[language][list]
  const shown = names.some(({ id }) => id === value) ? value : ''
  const field = useEarlyWords<HTMLSelectElement>(shown, onChoose)
  return (
    <label>
      <span>{t(`cellIn.${list}`)}</span>
      <select
        ref={field}
        className="in sm"
        autoComplete="off"
        value={shown}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="" disabled>
          {t('homeHere')}
        </option>
        {names.map(({ id, text }, index) => (
          <option key={id} value={id}>
            {text || t('placeNumber', { position: index + 1 })}
          </option>
        ))}
      </select>
    </label>
  )
}
