'use client'

import { useTranslations } from 'next-intl'
import { useEarlyWords } from '@/components/ui/use-early-words'
import { withHome } from '@/lib/domain/question/draft-placing'
import type { PlacingBody } from '@/lib/domain/question/question'
import { HintField, PromptField } from './asked-fields'
import type { FieldsProps } from './field-props'
import { ListedFields } from './listed-fields'
import { NameFields } from './name-fields'

/** Places, and things that go there. */
export function PlacingFields(props: FieldsProps<PlacingBody>) {
  const t = useTranslations('draft')
  const { body, language } = props
  const { options } = body.text[language]
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
        beside={({ id }, position) => <HomeField {...props} thingId={id} position={position} />}
      />
      <HintField {...props} />
    </>
  )
}

interface HomeProps extends FieldsProps<PlacingBody> {
  thingId: string
  /** Of the thing, counted from 1. */
  position: number
}

/** Where a thing belongs. */
function HomeField({ body, language, onEdit, thingId, position }: HomeProps) {
  const t = useTranslations('draft')
  const { places } = body.text[language]
  const home = body.keys[thingId]
  const shown = home !== undefined && places.some(({ id }) => id === home) ? home : ''
  const choose = (placeId: string) => onEdit((before) => withHome(before, thingId, placeId))
  const list = useEarlyWords<HTMLSelectElement>(shown, choose)
  return (
    <select
      ref={list}
      className="in sm"
      autoComplete="off"
      aria-label={t('homeOf', { position })}
      value={shown}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="" disabled>
        {t('homeHere')}
      </option>
      {places.map(({ id, text }, index) => (
        <option key={id} value={id}>
          {text || t('placeNumber', { position: index + 1 })}
        </option>
      ))}
    </select>
  )
}
