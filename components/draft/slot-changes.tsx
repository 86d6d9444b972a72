'use client'

import { useTranslations } from 'next-intl'
import { languageOfName } from '@/lib/domain/language'
import type { QuestionDraft } from '@/lib/domain/question/draft'
import { differingSlots, type Slot, slotWords } from '@/lib/domain/question/draft-slots'
import { wordChanges } from '@/lib/domain/question/word-changes'
import { SlotLabel } from './slot-label'

/** What changed from one text of a question to another, field by field and word by word. */
export function SlotChanges({ before, after }: { before: QuestionDraft; after: QuestionDraft }) {
  const t = useTranslations('slots')
  const slots = differingSlots(before, after)
  if (slots.length === 0) return <p className="note">{t('same')}</p>
  return (
    <dl className="sc">
      {slots.map((slot) => (
        <div key={slot.id}>
          <dt>
            <SlotLabel slot={slot} />
          </dt>
          <dd>
            <Words slot={slot} before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Words({ slot, before, after }: { slot: Slot; before: QuestionDraft; after: QuestionDraft }) {
  const t = useTranslations('slots')
  const read = (draft: QuestionDraft) =>
    slot.name === 'option-side' ? t('side', { side: slotWords(slot, draft) }) : slotWords(slot, draft)
  const changes = wordChanges(read(before), read(after))
  return (
    <p className="words" lang={slot.language ?? languageOfName(read(after) || read(before))}>
      {changes.map(({ kind, text }, index) => {
        const Tag = kind === 'same' ? 'span' : kind === 'added' ? 'ins' : 'del'
        // biome-ignore lint/suspicious/noArrayIndexKey: a part keeps no state that another could take over
        return <Tag key={index}>{text}</Tag>
      })}
    </p>
  )
}
