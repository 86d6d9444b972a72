'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Margin } from '@/components/admin/margin'
import { withOption, withOptionWords, withoutOption } from '@/lib/domain/question/draft-options'
import type { Option, OrderingBody, PlacingBody, RecallBody } from '@/lib/domain/question/question'
import { type FieldsProps, findingsAt } from './field-props'

interface Props<Body extends OrderingBody | PlacingBody | RecallBody> extends FieldsProps<Body> {
  label: string
  note: string
  /** As they stand in the editor. */
  options: Option[]
  least: number
  /** What else can be done with one. */
  beside?: (option: Option, position: number) => ReactNode
}

const MOST = 6

/** Things that are put in order, placed or ticked: each with why it stands there, or what it means. */
export function ListedFields<Body extends OrderingBody | PlacingBody | RecallBody>({
  language,
  findings,
  onEdit,
  label,
  note,
  options,
  least,
  beside,
}: Props<Body>) {
  const t = useTranslations('admin')
  return (
    <fieldset className="set" aria-label={label}>
      <div className="f">
        <p className="fi lab" aria-hidden="true">
          {label}
        </p>
        <div className="ln">
          <span className="k" />
          <div>
            <p>{note}</p>
          </div>
        </div>
      </div>
      {options.map((option, index) => (
        <div className="f" key={option.id}>
          <div className="fi">
            <ListedWords
              {...{ option, language, position: index + 1 }}
              onWrite={(words) => onEdit((before) => withOptionWords(before, language, option.id, words))}
            />
            <div className="row under">
              {beside?.(option, index + 1)}
              {options.length > least && (
                <button
                  type="button"
                  className="quiet rm"
                  onClick={() => onEdit((before) => withoutOption(before, option.id))}
                >
                  {t('removeOption', { position: index + 1 })}
                </button>
              )}
            </div>
          </div>
          <Margin id={`margin-${option.id}`} findings={findingsAt(findings, { part: 'option', optionId: option.id })} />
        </div>
      ))}
      <div className="f">
        <div className="fi">
          {options.length < MOST && (
            <button type="button" className="btn sm" onClick={() => onEdit((before) => withOption(before, MOST))}>
              {t('addOption')}
            </button>
          )}
        </div>
        <Margin id="margin-options" findings={findingsAt(findings, { part: 'options' })} />
      </div>
    </fieldset>
  )
}

function ListedWords({
  option,
  language,
  position,
  onWrite,
}: {
  option: Option
  language: string
  position: number
  onWrite: (words: Partial<Pick<Option, 'text' | 'why'>>) => void
}) {
  const t = useTranslations('admin')
  return (
    <div className="oe">
      <span className="k" aria-hidden="true">
        {position}
      </span>
      <div>
        <input
          className="in sm"
          lang={language}
          value={option.text}
          aria-label={t('option', { position })}
          aria-describedby={`margin-${option.id}`}
          placeholder={t('optionHere')}
          maxLength={400}
          onChange={(event) => onWrite({ text: event.currentTarget.value })}
        />
        <textarea
          className="in sm ex grow"
          lang={language}
          rows={2}
          value={option.why}
          aria-label={t('whyOf', { position })}
          aria-describedby={`margin-${option.id}`}
          placeholder={t('whyKeyHere')}
          maxLength={1000}
          onChange={(event) => onWrite({ why: event.currentTarget.value })}
        />
      </div>
    </div>
  )
}
