'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FactCell } from '@/components/stats/fact-cell'
import { useRouter } from '@/i18n/navigation'
import { newEventId, recordEvent, type StudyContext } from '@/lib/device/record'

export interface Memory {
  factId: string
  glyph: string
  statement: string
  isKept: boolean
  /** An answer enrols by itself; a fact that was only read is enrolled when the lesson is finished. */
  isAnswered: boolean
}

/** What this lesson puts into memory; each can be dropped and taken back. Finishing keeps what is ticked. */
export function FinishLesson({
  memories,
  study,
  position,
}: {
  memories: Memory[]
  study: StudyContext
  position: number
}) {
  const t = useTranslations('lesson')
  const router = useRouter()
  const [kept, setKept] = useState(() => new Set(memories.filter(({ isKept }) => isKept).map(({ factId }) => factId)))
  const record = (kind: 'enrol' | 'withdraw', factId: string) => recordEvent(study, { id: newEventId(), kind, factId })

  function toggle(factId: string, isKept: boolean) {
    const next = new Set(kept)
    if (isKept) next.add(factId)
    else next.delete(factId)
    setKept(next)
    void record(isKept ? 'enrol' : 'withdraw', factId)
  }

  async function finish() {
    const fresh = memories.filter(({ factId, isAnswered }) => kept.has(factId) && !isAnswered)
    await Promise.all(fresh.map(({ factId }) => record('enrol', factId)))
    router.push('/')
    router.refresh()
  }

  return (
    <>
      <ul>
        {memories.map(({ factId, glyph, statement }) => (
          <li key={factId}>
            <FactCell glyph={glyph} ink={kept.has(factId) ? 5 : 0} />
            <label>
              <span>{statement}</span>
              <input
                className="tick"
                type="checkbox"
                checked={kept.has(factId)}
                aria-label={`${t('keep')}: ${statement}`}
                onChange={(event) => toggle(factId, event.currentTarget.checked)}
              />
            </label>
          </li>
        ))}
      </ul>
      <div className="gap2" />
      <div className="row end">
        <button type="button" className="btn p" onClick={finish}>
          {t('finish', { position })}
        </button>
        <span className="note">{t('firstReview', { cards: kept.size })}</span>
      </div>
    </>
  )
}
