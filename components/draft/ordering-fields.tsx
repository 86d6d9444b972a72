'use client'

import { useTranslations } from 'next-intl'
import { withStepMoved } from '@/lib/domain/question/draft-ordering'
import type { OrderingBody } from '@/lib/domain/question/question'
import { HintField, PromptField } from './asked-fields'
import type { FieldsProps } from './field-props'
import { ListedFields } from './listed-fields'

/** Steps in their right order: learners find them shuffled. */
export function OrderingFields(props: FieldsProps<OrderingBody>) {
  const t = useTranslations('draft')
  const { body, language, onEdit } = props
  const { options } = body.text[language]
  const inOrder = body.order.flatMap((id) => options.find((option) => option.id === id) ?? [])
  return (
    <>
      <PromptField {...props} />
      <ListedFields
        {...props}
        label={t('steps')}
        note={t('stepsNote')}
        options={inOrder}
        least={3}
        beside={({ id }, position) => (
          <>
            <button
              type="button"
              className="quiet"
              disabled={position === 1}
              aria-label={t('earlier', { position })}
              onClick={() => onEdit((before) => withStepMoved(before, id, -1))}
            >
              ↑
            </button>
            <button
              type="button"
              className="quiet"
              disabled={position === inOrder.length}
              aria-label={t('later', { position })}
              onClick={() => onEdit((before) => withStepMoved(before, id, 1))}
            >
              ↓
            </button>
          </>
        )}
      />
      <HintField {...props} />
    </>
  )
}
