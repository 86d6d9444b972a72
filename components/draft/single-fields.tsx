'use client'

import { useTranslations } from 'next-intl'
import { withKey } from '@/lib/domain/question/draft-options'
import type { SingleBody } from '@/lib/domain/question/question'
import { HintField, PromptField } from './asked-fields'
import type { FieldsProps } from './field-props'
import { OptionFields } from './option-fields'

export function SingleFields(props: FieldsProps<SingleBody>) {
  const t = useTranslations('admin')
  return (
    <>
      <PromptField {...props} />
      <OptionFields
        {...props}
        label={t('options')}
        isKey={(id) => id === props.body.key}
        onMakeKey={(id) => props.onEdit((body) => withKey(body, id))}
      />
      <HintField {...props} />
    </>
  )
}
