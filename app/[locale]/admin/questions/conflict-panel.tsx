'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { SlotLabel } from '@/components/draft/slot-label'
import { SlotWords } from '@/components/draft/slot-words'
import type { QuestionDraft } from '@/lib/domain/question/draft'
import { differingSlots, type Slot, withSlots } from '@/lib/domain/question/draft-slots'
import type { Conflict } from './use-conflict'

type Side = 'mine' | 'theirs'

interface Props {
  conflict: Conflict
  zone: string
  onSettle: (chosen: QuestionDraft) => void
}

/** Both texts side by side, place by place: one is chosen for each, and nothing is saved before. */
export function ConflictPanel({ conflict: { mine, stored }, zone, onSettle }: Props) {
  const t = useTranslations('conflict')
  const format = useFormatter()
  const headingId = useId()
  const [chosen, setChosen] = useState<Record<string, Side>>({})
  const slots = differingSlots(mine, stored.draft)
  const theirs = slots.filter(({ id }) => chosen[id] === 'theirs')
  const time = format.dateTime(stored.editedAt, { timeStyle: 'short', timeZone: zone })
  return (
    <section className="cf" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('heading')}</h2>
      <p className="note">{t('lead', { time })}</p>
      {slots.map((slot) => (
        <SlotChoice
          key={slot.id}
          slot={slot}
          mine={mine}
          theirs={stored.draft}
          chosen={chosen[slot.id] ?? 'mine'}
          onChoose={(side) => setChosen((before) => ({ ...before, [slot.id]: side }))}
        />
      ))}
      <div className="row">
        <button type="button" className="btn p sm" onClick={() => onSettle(withSlots(mine, stored.draft, theirs))}>
          {t('goOn')}
        </button>
        <button type="button" className="btn sm" onClick={() => onSettle(mine)}>
          {t('allMine')}
        </button>
        <button type="button" className="btn sm" onClick={() => onSettle(stored.draft)}>
          {t('allTheirs')}
        </button>
      </div>
    </section>
  )
}

interface ChoiceProps {
  slot: Slot
  mine: QuestionDraft
  theirs: QuestionDraft
  chosen: Side
  onChoose: (side: Side) => void
}

function SlotChoice({ slot, mine, theirs, chosen, onChoose }: ChoiceProps) {
  const t = useTranslations('conflict')
  const name = useId()
  return (
    <fieldset className="two-texts">
      <legend>
        <SlotLabel slot={slot} />
      </legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} className={chosen === side ? 'text sel' : 'text'}>
          <span className="who">
            <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
            {t(side)}
          </span>
          <SlotWords slot={slot} draft={side === 'mine' ? mine : theirs} />
        </label>
      ))}
    </fieldset>
  )
}
