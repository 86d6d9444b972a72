'use client'

import { useTranslations } from 'next-intl'
import { withKey } from '@/lib/domain/question/draft-options'
import type { OcclusionBody } from '@/lib/domain/question/question'
import type { Reference } from '@/lib/domain/reference/reference'
import { HintField, PromptField } from './asked-fields'
import { CoverFields } from './cover-fields'
import { DiagramField } from './diagram-field'
import type { FieldsProps } from './field-props'
import { KeyFields } from './key-fields'
import { OptionFields } from './option-fields'

/** A diagram of the course, the label of it that is asked, what may be typed, and the chips that are offered at first. */
export function OcclusionFields(props: FieldsProps<OcclusionBody> & { reference: Reference | null }) {
  const t = useTranslations('draft')
  const { body, reference } = props
  const diagram = reference?.diagrams.find(({ id }) => id === body.diagram)
  return (
    <>
      <DiagramField {...props} />
      {reference && diagram && <CoverFields {...props} reference={reference} diagram={diagram} />}
      <PromptField {...props} />
      <KeyFields {...props} />
      <OptionFields
        {...props}
        label={t('chips')}
        note={t('chipsNote')}
        isKey={(id) => id === body.key}
        onMakeKey={(id) => props.onEdit((before) => withKey(before, id))}
      />
      <HintField {...props} />
    </>
  )
}
