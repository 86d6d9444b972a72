'use client'

import { useTranslations } from 'next-intl'
import type { StudyContext } from '@/lib/device/record'
import { MemoryList } from './memory-list'
import { type Memory, useMemories } from './memory-state'
import { useEnding } from './use-ending'

interface Props {
  memories: Memory[]
  /** Those of the sitting before, while nobody has finished that: they are kept as well. */
  earlier: Memory[]
  study: StudyContext
  position: number
}

/** What this lesson puts into memory, and its end. Finishing keeps what is ticked. */
export function FinishLesson({ memories, earlier, study, position }: Props) {
  const t = useTranslations('lesson')
  const { kept, settled } = useMemories()
  const { isEnding, end } = useEnding(study.owner)
  const open = earlier.filter(({ factId }) => !settled.has(factId) && kept.has(factId))

  return (
    <>
      <MemoryList memories={memories} />
      <div className="gap2" />
      <div className="row end">
        <button type="button" className="btn p" disabled={isEnding} onClick={() => end([...open, ...memories])}>
          {t('finish', { position })}
        </button>
        <span className="note">
          {open.length > 0 && `${t('keptToo', { count: open.length })} `}
          {t('firstReview', { cards: memories.filter(({ factId }) => kept.has(factId)).length + open.length })}
        </span>
      </div>
    </>
  )
}
