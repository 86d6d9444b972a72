'use client'

import { useTranslations } from 'next-intl'
import { languageOfName } from '@/lib/domain/language'
import type { QuestionDraft } from '@/lib/domain/question/draft'
import { type Slot, slotWords } from '@/lib/domain/question/draft-slots'

/** What stands in a place of a draft, as one reads it. */
export function SlotWords({ slot, draft }: { slot: Slot; draft: QuestionDraft }) {
  const t = useTranslations('slots')
  const admin = useTranslations('admin')
  if (slot.name === 'kind') return <span className="words">{admin(`kind.${draft.body.kind}`)}</span>
  const words = slotWords(slot, draft)
  if (slot.name === 'option-side') return <span className="words">{t('side', { side: words })}</span>
  if (words === '') return <span className="words ink3">{t('nothing')}</span>
  return (
    <span className="words" lang={slot.language ?? languageOfName(words)}>
      {words}
    </span>
  )
}
