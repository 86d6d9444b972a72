'use client'

import { useTranslations } from 'next-intl'
import { withHome } from '@/lib/domain/question/draft-placing'
import type { PlacingBody } from '@/lib/domain/question/question'
import { HintField, PromptField } from './asked-fields'
import type { FieldsProps } from './field-props'
import { ListedFields } from './listed-fields'
import { NameFields } from './name-fields'

/** Places, and things that go there. */
export function PlacingFields(props: FieldsProps<PlacingBody>) {
  const t = useTranslations('draft')
  const { body, language, onEdit } = props
  const { options, places } = body.text[language]
  return (
    <>
      <PromptField {...props} />
      <NameFields {...props} list="places" />
      <ListedFields
        {...props}
        label={t('things')}
        note={t('thingsNote')}
        options={options}
        least={3}
        beside={({ id }, position) => (
          <select
            className="in sm"
            aria-label={t('homeOf', { position })}
            value={places.some((place) => place.id === body.keys[id]) ? body.keys[id] : ''}
            onChange={(event) => {
              const placeId = event.currentTarget.value
              onEdit((before) => withHome(before, id, placeId))
            }}
          >
            <option value="" disabled>
              {t('homeHere')}
            </option>
            {places.map((place, index) => (
              <option key={place.id} value={place.id}>
                {place.text || t('placeNumber', { position: index + 1 })}
              </option>
            ))}
          </select>
        )}
      />
      <HintField {...props} />
    </>
  )
}
