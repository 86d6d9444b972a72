'use client'

import { useTranslations } from 'next-intl'
import { Margin } from '@/components/admin/margin'
import { withKey, withOptionWords, withoutOption } from '@/lib/domain/question/draft-options'
import { withReason, withSide } from '@/lib/domain/question/draft-true-false'
import { reasonsFor } from '@/lib/domain/question/options'
import type { TrueFalseBody } from '@/lib/domain/question/question'
import { HintField, PromptField } from './asked-fields'
import { type FieldsProps, findingsAt } from './field-props'
import { OptionField } from './option-field'

const MOST_REASONS = 6

/** A claim, and the reasons for either side of it. The right reason says which side is right. */
export function TrueFalseFields(props: FieldsProps<TrueFalseBody>) {
  const t = useTranslations('draft')
  return (
    <>
      <PromptField {...props} label={t('claim')} />
      <Side {...props} holds={true} />
      <Side {...props} holds={false} />
      <div className="f">
        <div />
        <Margin id="margin-options" findings={findingsAt(props.findings, { part: 'options' })} />
      </div>
      <HintField {...props} />
    </>
  )
}

function Side({ body, language, findings, onEdit, holds }: FieldsProps<TrueFalseBody> & { holds: boolean }) {
  const t = useTranslations('draft')
  const side = String(holds)
  const reasons = body.text[language].options
  const isRight = reasonsFor(reasons, holds).some(({ id }) => id === body.key)
  return (
    <fieldset className="set" aria-label={t('reasonsFor', { side })}>
      <div className="f">
        <p className="fi lab" aria-hidden="true">
          {t('reasonsFor', { side })}
        </p>
        <div className="ln">
          <span className="k" />
          <div>{isRight && <p>{t('isSide', { side })}</p>}</div>
        </div>
      </div>
      {reasonsFor(reasons, holds).map((reason) => (
        <OptionField
          key={reason.id}
          option={reason}
          language={language}
          position={reasons.indexOf(reason) + 1}
          isKey={reason.id === body.key}
          findings={findingsAt(findings, { part: 'option', optionId: reason.id })}
          onWrite={(words) => onEdit((before) => withOptionWords(before, language, reason.id, words))}
          onMakeKey={() => onEdit((before) => withKey(before, reason.id))}
          onRemove={() => onEdit((before) => withoutOption(before, reason.id))}
        >
          <button
            type="button"
            className="quiet rm"
            onClick={() => onEdit((before) => withSide(before, reason.id, !holds))}
          >
            {t('toOtherSide', { side: String(!holds) })}
          </button>
        </OptionField>
      ))}
      {reasons.length < MOST_REASONS && (
        <div className="f">
          <div className="fi">
            <button type="button" className="btn sm" onClick={() => onEdit((before) => withReason(before, holds))}>
              {t('addReason', { side })}
            </button>
          </div>
        </div>
      )}
    </fieldset>
  )
}
