'use client'

import { useTranslations } from 'next-intl'
import type { StudyContext } from '@/lib/device/record'
import { MemoryList } from './memory-list'
import { type Memory, useMemories } from './memory-state'
import { goOnFrom } from './next-stop'
import { useEnding } from './use-ending'

interface Props {
  memories: Memory[]
  study: StudyContext
  /** The heading that this stands under. */
  headingId: string
}

/** The end of the first sitting: what it puts into memory, and two ways on. Both keep what is ticked. */
export function PauseHere({ memories, study, headingId }: Props) {
  const t = useTranslations('lesson')
  const { kept, settle } = useMemories()
  const { isEnding, end } = useEnding(study.owner)

  function readOn() {
    void settle(memories)
    goOnFrom(headingId)
  }

  return (
    <>
      <MemoryList memories={memories} />
      <div className="gap2" />
      <div className="row end">
        <button type="button" className="btn p" disabled={isEnding} onClick={() => end(memories)}>
          {t('rest')}
        </button>
        <button type="button" className="btn" onClick={readOn}>
          {t('readOn')}
        </button>
      </div>
      <p className="note pl after">
        {t('restNote')} {t('firstReview', { cards: memories.filter(({ factId }) => kept.has(factId)).length })}
      </p>
    </>
  )
}
