'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { DeviceSync } from '@/app/[locale]/device-sync'
import { FactCell } from '@/components/stats/fact-cell'
import { Mark } from '@/components/ui/mark'
import { Link } from '@/i18n/link'
import { useRouter } from '@/i18n/navigation'
import { newEventId, recordEvent, type StudyContext } from '@/lib/device/record'
import type { Language } from '@/lib/domain/language'
import { LIGHT_CARDS } from '@/lib/domain/session/absence'
import { canUndo } from '@/lib/domain/session/session'
import { type SessionSummary, summaryOf } from '@/lib/domain/session/summary'
import { beginWalk, type Walk, walk } from '@/lib/domain/session/walk'
import { useGoing } from '../going'
import { type KeptReview, keepReview, readKeptReview } from '../kept-review'
import { MissedCards } from './missed-cards'
import { WhatChanged } from './what-changed'

interface Props {
  study: StudyContext
  language: Language
  next: ReactNode
  isSignedIn: boolean
}

/** One sentence, what was missed, what changed, and one next step. It survives a reload of its window. */
export function ReviewSummary({ study, language, next, isSignedIn }: Props) {
  const t = useTranslations('summary')
  const [kept, setKept] = useState<KeptReview | null | undefined>(undefined)
  useEffect(() => setKept(readKeptReview(study.owner)), [study.owner])
  const summary = useMemo(() => (kept ? summaryOfKept(kept) : null), [kept])

  if (kept === undefined) return <div className="sheet" aria-busy="true" />
  if (!kept || !summary || summary.facts.length === 0) return <Gone />
  return (
    <div className="sheet">
      <DeviceSync study={study} />
      <i className="eomi" />
      <div className="gap4" />
      <p className="m note hd">{t('label')}</p>
      <h1>
        <Sentence {...summary} />
      </h1>
      <div className="gap2" />
      <FactRow facts={summary.facts} materials={kept.materials} />
      <div className="gap4" />
      <MissedCards missed={summary.missed} materials={kept.materials} language={language} />
      <p className="m note hd2">{t('changedLabel')}</p>
      <WhatChanged summary={summary} />
      <div className="gap4" />
      <p className="m note hd3">{t('nextLabel')}</p>
      <div className="row nx">
        <NextStep kept={kept}>{next}</NextStep>
        {canUndo(kept.walk.session) && <UndoLast kept={kept} study={study} />}
      </div>
      {kept.frame.isLight && <p className="note">{t('lightNote')}</p>}
      {!isSignedIn && (
        <p className="note account">
          {t('visitor')} <Link href="/signup">{t('signUp')}</Link>
        </p>
      )}
      <div className="gap5" />
      <i className="eomi up" />
    </div>
  )
}

function summaryOfKept({
  walk: { session, cardsAfter },
  frame: { today, othersTomorrow },
}: KeptReview): SessionSummary {
  return summaryOf({ answered: session.answered, cardsAfter, today, othersTomorrow })
}

function Sentence({ recalled, relearned }: SessionSummary) {
  const t = useTranslations('summary')
  if (relearned === 0) return t('allRecalled', { recalled })
  if (recalled === 0) return t('allRelearned', { relearned })
  return t.rich('both', { recalled, relearned, nb: (words) => <span className="nb">{words}</span> })
}

/** The cells of the session ink in from the left, once. */
function FactRow({ facts, materials }: Pick<SessionSummary, 'facts'> & Pick<KeptReview, 'materials'>) {
  const t = useTranslations('summary')
  const hasMissed = facts.some(({ isMissed }) => isMissed)
  return (
    <div className="line">
      <span className="sumrow">
        {facts.map(({ factId, isMissed }, position) => (
          <span
            key={factId}
            className={isMissed ? 'inking again' : 'inking'}
            style={{ animationDelay: `${position * 45}ms` }}
          >
            <FactCell glyph={materials[factId]?.glyph ?? ''} ink={5} />
          </span>
        ))}
      </span>
      {hasMissed && <p className="note">{t('againNote')}</p>}
    </div>
  )
}

/** Exactly one: the cards that still wait, as many again after a light beginning, or what the page knows. */
function NextStep({ kept, children }: { kept: KeptReview; children: ReactNode }) {
  const t = useTranslations('summary')
  const goInto = useGoInto()
  if (kept.walk.session.waiting.length > 0) {
    return (
      <button
        type="button"
        className="btn p"
        onClick={() => goInto(kept, beginWalk(kept.walk.session, kept.walk.cardsAfter))}
      >
        {t('goOn')}
      </button>
    )
  }
  if (!kept.frame.isLight) return children
  return (
    <Link className="btn p" href={`/review?cards=${LIGHT_CARDS}`}>
      {t('fiveMore')}
    </Link>
  )
}

/** Into the session again: it is still in this page, or `/review` finds it kept. */
function useGoInto() {
  const going = useGoing()
  const router = useRouter()
  return (kept: KeptReview, walk: Walk) => {
    if (going) return going(walk)
    keepReview({ ...kept, walk, standing: 'wanted' })
    router.push('/review')
  }
}

/** Takes back the last answer and goes into the session again, where its question waits. */
function UndoLast({ kept, study }: { kept: KeptReview; study: StudyContext }) {
  const t = useTranslations('summary')
  const goInto = useGoInto()
  const last = kept.walk.session.answered.at(-1)
  function undo() {
    if (!last) return
    void recordEvent(study, {
      id: newEventId(),
      kind: 'undo',
      factId: last.item.factId,
      targetId: last.showingId,
    })
    goInto(kept, walk(kept.walk, { type: 'undo', showingId: newEventId() }))
  }
  return (
    <button type="button" className="quiet plain" onClick={undo}>
      <Mark name="undo" />
      {t('undoLast')}
    </button>
  )
}

function Gone() {
  const t = useTranslations('summary')
  return (
    <div className="sheet">
      <i className="eomi" />
      <div className="gap5" />
      <h1>{t('gone')}</h1>
      <p className="ink2">{t('goneNote')}</p>
      <div className="gap2" />
      <p className="row">
        <Link className="btn" href="/">
          {t('toToday')}
        </Link>
      </p>
    </div>
  )
}
