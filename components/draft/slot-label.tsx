'use client'

import { useTranslations } from 'next-intl'
import type { Slot } from '@/lib/domain/question/draft-slots'

/** What a place of a draft is called, and in which language it stands. */
export function SlotLabel({
  slot: { name, language, position },
}: {
  slot: Pick<Slot, 'name' | 'language' | 'position'>
}) {
  const t = useTranslations('slots')
  const label = t(name, { position: position ?? 0 })
  return <>{language === null ? label : t('in', { label, language })}</>
}
