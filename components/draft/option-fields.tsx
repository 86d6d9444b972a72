'use client'

import { useTranslations } from 'next-intl'
import { Margin } from '@/components/admin/margin'
import { MOST_OPTIONS } from '@/lib/domain/question/draft'
import { withOption, withOptionWords, withoutOption } from '@/lib/domain/question/draft-options'
import type { MultipleBody, SingleBody } from '@/lib/domain/question/question'
import type { ChipsBody } from '@/lib/domain/question/written'
import { type FieldsProps, findingsAt } from './field-props'
import { OptionField } from './option-field'

interface Props<Body extends SingleBody | MultipleBody | ChipsBody> extends FieldsProps<Body> {
  label: string
  isKey: (optionId: string) => boolean
  onMakeKey: (optionId: string, isKey: boolean) => void
  isSet?: boolean
  /** How many there may be. */
  most?: number
  /** What stands beside the heading. */
  note?: string
}

/** The options of a choice or of a set, the chips of a gap or a cover, and a way to one more. */
export function OptionFields<Body extends SingleBody | MultipleBody | ChipsBody>({
  body,
  language,
  findings,
  onEdit,
  label,
  isKey,
  onMakeKey,
  isSet = false,
  most = MOST_OPTIONS,
  note,
}: Props<Body>) {
  const t = useTranslations('admin')
  const { options } = body.text[language]
  return (
    <fieldset className="set" aria-label={label}>
      <div className="f">
        <p className="fi lab" aria-hidden="true">
          {label}
        </p>
        <div className="ln">
          <span className="k" />
          <div>{note && <p>{note}</p>}</div>
        </div>
      </div>
      {options.map((option, index) => (
        <OptionField
          key={option.id}
          option={option}
          language={language}
          position={index + 1}
          isKey={isKey(option.id)}
          isSet={isSet}
          findings={findingsAt(findings, { part: 'option', optionId: option.id })}
          onWrite={(words) => onEdit((before) => withOptionWords(before, language, option.id, words))}
          onMakeKey={(isRight) => onMakeKey(option.id, isRight)}
          onRemove={options.length > 2 ? () => onEdit((before) => withoutOption(before, option.id)) : null}
        />
      ))}
      <div className="f">
        <div className="fi">
          {options.length < most && (
            <button type="button" className="btn sm" onClick={() => onEdit((before) => withOption(before))}>
              {t('addOption')}
            </button>
          )}
        </div>
        <Margin id="margin-options" findings={findingsAt(findings, { part: 'options' })} />
      </div>
    </fieldset>
  )
}
