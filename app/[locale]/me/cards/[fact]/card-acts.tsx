'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Mark } from '@/components/ui/mark'
import { useRouter } from '@/i18n/navigation'
import { newEventId, recordEvent, type StudyAct, type StudyContext } from '@/lib/device/record'
import { currentWaiting, isAllSent, subscribeWaiting } from '@/lib/device/sync'
import type { CardState } from '@/lib/domain/progress/card-list'
import { addDays } from '@/lib/domain/time/study-day'

interface Props {
  factId: string
  state: CardState
  today: string
  study: StudyContext
}

type ActName = 'suspend' | 'resume' | 'leech' | 'bury' | 'unbury' | 'withdraw' | 'enrol' | 'reset'

/** What may be done, by where the card stands; the first is what one most likely wants. */
const OFFERED: Record<CardState, ActName[]> = {
  due: ['bury', 'suspend', 'withdraw', 'reset'],
  coming: ['suspend', 'withdraw', 'reset'],
  buried: ['unbury', 'suspend', 'withdraw', 'reset'],
  new: ['bury', 'suspend', 'withdraw'],
  resting: ['resume', 'withdraw', 'reset'],
  leech: ['leech', 'suspend', 'withdraw', 'reset'],
  dropped: ['enrol'],
}

const NOTHING = { count: 0, since: null }

/** Acts on one card. Each is an event like an answer: kept here first, sent when it can be, and taken back by another. */
export function CardActs({ factId, state, today, study }: Props) {
  const t = useTranslations('cards')
  const router = useRouter()
  const [done, setDone] = useState<{ name: ActName; undo: StudyAct | null } | null>(null)
  const [isAsking, setAsking] = useState(false)
  const setKept = useRefreshOnceSent(study.owner, router.refresh)

  async function act(name: ActName) {
    setAsking(false)
    const event = eventOf(name, factId, today)
    await recordEvent(study, event)
    setDone({ name, undo: undoOf(event, today) })
    setKept()
  }

  async function takeBack(undo: StudyAct) {
    await recordEvent(study, undo)
    setDone(null)
    setKept()
  }

  return (
    <div className="acts">
      <p role="status" className="note">
        {done && t(`done.${done.name}`)}
        {done?.undo && <TakeBack onClick={takeBack} undo={done.undo} />}
      </p>
      {isAsking ? (
        <div className="ask-reset">
          <p>{t('resetQuestion')}</p>
          <div className="row">
            <button type="button" className="btn" onClick={() => act('reset')}>
              {t('resetYes')}
            </button>
            <button type="button" className="quiet plain" onClick={() => setAsking(false)}>
              {t('resetNo')}
            </button>
          </div>
        </div>
      ) : (
        <div className="row">
          {OFFERED[state].map((name) => (
            <button
              key={name}
              type="button"
              className="btn"
              onClick={() => (name === 'reset' ? setAsking(true) : act(name))}
            >
              {t(`acts.${name}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** Reads the page anew once the act that was kept here has been sent: looked at whenever what waits changes. */
function useRefreshOnceSent(owner: string, refresh: () => void): () => void {
  const { count } = useSyncExternalStore(subscribeWaiting, currentWaiting, () => NOTHING)
  const [isKept, setKept] = useState(false)
  useEffect(() => {
    if (!isKept || count > 0) return
    let isCurrent = true
    void isAllSent(owner).then((isSent) => {
      if (!isSent || !isCurrent) return
      setKept(false)
      refresh()
    })
    return () => {
      isCurrent = false
    }
  }, [count, isKept, owner, refresh])
  return () => setKept(true)
}

function TakeBack({ undo, onClick }: { undo: StudyAct; onClick: (undo: StudyAct) => Promise<void> }) {
  const t = useTranslations('cards')
  return (
    <>
      {' '}
      <button type="button" className="quiet plain" onClick={() => onClick(undo)}>
        <Mark name="undo" />
        {t('takeBack')}
      </button>
    </>
  )
}

/** What brings back how the card stood before; null where nothing does. */
function undoOf(done: StudyAct, today: string): StudyAct | null {
  const { factId } = done
  const id = newEventId()
  switch (done.kind) {
    case 'suspend':
      return { id, kind: 'resume', factId, reason: 'learner' }
    case 'resume':
      return done.reason === 'leech' ? null : { id, kind: 'suspend', factId, reason: 'learner' }
    case 'bury':
      return { id, kind: 'bury', factId, until: done.until === today ? addDays(today, 1) : today }
    case 'withdraw':
      return { id, kind: 'enrol', factId }
    case 'enrol':
      return { id, kind: 'withdraw', factId }
    case 'reset':
      return { id, kind: 'undo', factId, targetId: done.id }
    default:
      return null
  }
}

function eventOf(name: ActName, factId: string, today: string): StudyAct {
  const id = newEventId()
  switch (name) {
    case 'suspend':
    case 'resume':
      return { id, kind: name, factId, reason: 'learner' }
    case 'leech':
      return { id, kind: 'resume', factId, reason: 'leech' }
    case 'bury':
      return { id, kind: 'bury', factId, until: addDays(today, 1) }
    case 'unbury':
      return { id, kind: 'bury', factId, until: today }
    default:
      return { id, kind: name, factId }
  }
}
