'use client'

import { useTranslations } from 'next-intl'
import { FactCell } from '@/components/stats/fact-cell'
import { Tick } from '@/components/ui/tick'
import { type Memory, useMemories } from './memory-state'

/** What a sitting puts into memory; each can be dropped and taken back. */
export function MemoryList({ memories }: { memories: Memory[] }) {
  const t = useTranslations('lesson')
  const { kept, toggle } = useMemories()
  return (
    <ul>
      {memories.map(({ factId, glyph, statement }) => (
        <li key={factId}>
          <FactCell glyph={glyph} ink={kept.has(factId) ? 5 : 0} />
          <label>
            <span>{statement}</span>
            <Tick
              className="tick"
              type="checkbox"
              checked={kept.has(factId)}
              aria-label={`${t('keep')}: ${statement}`}
              onTick={(isKept) => toggle(factId, isKept)}
            />
          </label>
        </li>
      ))}
    </ul>
  )
}
