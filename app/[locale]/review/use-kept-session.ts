'use client'

import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { useRouter } from '@/i18n/navigation'
import { newEventId } from '@/lib/device/record'
import { beginSession } from '@/lib/domain/session/session'
import { takeUp } from '@/lib/domain/session/take-up'
import { beginWalk, type Walk, walk } from '@/lib/domain/session/walk'
import { type KeptReview, keepReview, readKeptReview, type SessionFrame } from './kept-review'
import type { ReviewMaterial, ReviewSetup } from './review-material'
import type { Place } from './use-only-tab'

type Materials = Record<string, ReviewMaterial>

/** The session of this page: begun anew, or an interrupted one of this learner and day taken up; kept after every act. */
export function useKeptSession(setup: ReviewSetup, place: Place, isOver: boolean) {
  const { items, study, language } = setup
  const [current, dispatch] = useReducer(walk, items, begun)
  const [frame, setFrame] = useState<SessionFrame>(() => frameOf(setup))
  const [kept, setKept] = useState<Materials>({})
  const materials = useMemo(() => ({ ...materialsOf(items), ...kept }), [kept, items])

  const isOpen = useOpening(setup, place, (found) => {
    setFrame(found.frame)
    setKept(found.materials)
    dispatch({ type: 'resume', walk: found.walk })
  })
  useBeginningAnew(setup, (frame, walk) => {
    setFrame(frame)
    setKept({})
    dispatch({ type: 'resume', walk })
  })

  const isGoing = isOpen && place === 'here' && !isOver && current.shown !== null
  useEffect(() => {
    if (isGoing) keepReview({ owner: study.owner, language, walk: current, materials, frame, standing: 'going' })
  }, [isGoing, study.owner, language, current, materials, frame])

  return { current, dispatch, materials, frame, isOpen }
}

/** Once this tab has the review: looks for one that was interrupted. What was taken over and is done is asked for anew. */
function useOpening(setup: ReviewSetup, place: Place, onFound: (found: KeptReview) => void): boolean {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const wasElsewhere = useRef(false)
  useEffect(() => {
    if (place === 'elsewhere') {
      wasElsewhere.current = true
      setOpen(false)
    }
    if (place !== 'here' || isOpen) return
    const found = interrupted(setup, wasElsewhere.current)
    if (found) onFound(found)
    else if (wasElsewhere.current) router.refresh()
    wasElsewhere.current = false
    setOpen(true)
  })
  return isOpen
}

/**
 * The page came with other cards: another time box, or five more. They are taken while rendering, not after it: the walk
 * that is over must not end the new one too.
 */
function useBeginningAnew(setup: ReviewSetup, onOthers: (frame: SessionFrame, walk: Walk) => void) {
  const { items } = setup
  const [given, setGiven] = useState(items)
  if (given === items) return
  setGiven(items)
  onOthers(frameOf(setup), begun(items))
}

/** The kept review, if it is this learner's, of this day, wanted here, and anything of it is left. */
function interrupted(setup: ReviewSetup, isTakenOver: boolean): KeptReview | null {
  const { study, today, items, askable, language } = setup
  const kept = readKeptReview(study.owner)
  if (!kept || kept.frame.today !== today || kept.standing === 'over') return null
  const isMeant = isTakenOver || kept.standing === 'wanted' || kept.frame.wish === setup.wish
  if (!isMeant) return null
  const now = materialsOf(items)
  const known = { ...now, ...(kept.language === language ? kept.materials : {}) }
  const resumed = takeUp(kept.walk, { askable, items, isKnown: (factId) => factId in known })
  const materials = { ...known, ...wordedNow(resumed, now) }
  const isLeft = resumed.shown !== null || (items.length === 0 && resumed.session.answered.length > 0)
  return isLeft ? { ...kept, walk: resumed, materials } : null
}

/** Of the turns that wait, those that took the wording of now; a card that was in view keeps its own. */
function wordedNow({ session }: Walk, now: Materials): Materials {
  const entries = session.waiting.flatMap(({ item }): [string, ReviewMaterial][] => {
    const anew = now[item.factId]
    return anew?.version.id === item.version.id ? [[item.factId, anew]] : []
  })
  return Object.fromEntries(entries)
}

function begun(items: ReviewMaterial[]): Walk {
  return beginWalk(beginSession(items, newEventId))
}

function materialsOf(items: ReviewMaterial[]): Materials {
  return Object.fromEntries(items.map((item) => [item.factId, item]))
}

function frameOf({ today, othersTomorrow, isLight, wish }: ReviewSetup): SessionFrame {
  return { today, othersTomorrow, isLight, beganAt: new Date().toISOString(), wish }
}
