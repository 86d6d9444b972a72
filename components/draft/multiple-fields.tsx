'use client'

import { useTranslations } from 'next-intl'
import { withRightOption } from '@/lib/domain/question/draft-multiple'
import type { MultipleBody } from '@/lib/domain/question/question'
import { HintField, PromptField } from './asked-fields'
import type { FieldsProps } from './field-props'
import { OptionFields } from './option-fields'

/** As many as a set of options may have. */
const MOST = 6

export function MultipleFields(props: FieldsProps<MultipleBody>) {
  const t = useTranslations('draft')
  const admin = useTranslations('admin')
  return (
    <>
      <PromptField {...props} />
      <OptionFields
        {...props}
        label={admin('options')}
        note={t('tickRight')}
        isSet
        most={MOST}
        isKey={(id) => props.body.keys.includes(id)}
        onMakeKey={(id, isRight) => props.onEdit((body) => withRightOption(body, id, isRight))}
      />
      <HintField {...props} />
    </>
  )
}
