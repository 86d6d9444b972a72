import type { Grading, Response } from '../question/question'
import type { Confidence } from '../study/events'
import { areAlike } from './apart'
import type { QueueItem } from './queue'

/** A question that waits its turn. A `relearn` is the one corrective repeat of a missed card. */
export interface Turn {
  /** The id of the event that its answer will make: one showing, one id. */
  showingId: string
  item: QueueItem
  source: 'review' | 'relearn'
}

export interface Answered extends Turn {
  response: Response
  grading: Grading
  confidence: Confidence | null
}

/** How a card is put aside: not today, or until the learner takes it up again. */
export type AsideAct = 'bury' | 'suspend'

/** A card put aside in the middle of a session, with all that is needed to bring it back. */
export interface Aside {
  act: AsideAct
  factId: string
  /** The turns that waited when it happened. */
  waiting: readonly Turn[]
  /** After how many answers it happened. */
  after: number
}

export interface Session {
  waiting: readonly Turn[]
  answered: readonly Answered[]
  aside: readonly Aside[]
  /** How many acts in a row may still be taken back. */
  undoLeft: number
}

export type SessionAction =
  | { type: 'answer'; response: Response; grading: Grading; confidence: Confidence | null; relearnId: string }
  | { type: 'aside'; act: AsideAct; factId: string }
  | { type: 'undo'; showingId: string }

/** A missed card comes back after this many others. */
const RELEARN_AFTER = 4
/** What lies further back is no slip of the hand. */
const UNDO_STEPS = 20

export function beginSession(items: readonly QueueItem[], newId: () => string): Session {
  const waiting = items.map((item): Turn => ({ showingId: newId(), item, source: 'review' }))
  return { waiting, answered: [], aside: [], undoLeft: 0 }
}

/** The session after one act of the learner. */
export function advance(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case 'answer':
      return answer(session, action)
    case 'aside':
      return putAside(session, action)
    case 'undo':
      return undo(session, action.showingId)
  }
}

function answer(session: Session, action: Extract<SessionAction, { type: 'answer' }>): Session {
  const [turn, ...rest] = session.waiting
  if (!turn) return session
  const { response, grading, confidence, relearnId } = action
  const answered = [...session.answered, { ...turn, response, grading, confidence }]
  const undoLeft = Math.min(UNDO_STEPS, session.undoLeft + 1)
  const after = { ...session, answered, undoLeft }
  if (grading.verdict === 'right' || turn.source === 'relearn') return { ...after, waiting: rest }
  const again: Turn = { showingId: relearnId, item: turn.item, source: 'relearn' }
  return { ...after, waiting: rest.toSpliced(placeFor(again, rest), 0, again) }
}

/** After four others, and from there on where neither neighbour is alike; at the end of a short session. */
function placeFor({ item }: Turn, rest: readonly Turn[]): number {
  const earliest = Math.min(RELEARN_AFTER, rest.length)
  const places = Array.from({ length: rest.length - earliest + 1 }, (_, step) => earliest + step)
  const isFree = (place: number) =>
    [rest[place - 1], rest[place]].every((neighbour) => !neighbour || !areAlike(neighbour.item, item))
  return places.find(isFree) ?? earliest
}

/** The card is asked no more in this session, neither first nor again. */
function putAside(session: Session, { act, factId }: Extract<SessionAction, { type: 'aside' }>): Session {
  const aside: Aside = { act, factId, waiting: session.waiting, after: session.answered.length }
  return {
    ...session,
    waiting: session.waiting.filter(({ item }) => item.factId !== factId),
    aside: [...session.aside, aside],
    undoLeft: Math.min(UNDO_STEPS, session.undoLeft + 1),
  }
}

/** What undo would take back: the card put aside last, if nothing was answered since, else the last answer. */
export function lastAct({ answered, aside, undoLeft }: Session): Aside | Answered | null {
  if (undoLeft === 0) return null
  const put = aside.at(-1)
  return put && put.after === answered.length ? put : (answered.at(-1) ?? null)
}

/** Takes back the last act: a card put aside waits where it was; an answered question stands first again, as a new showing. */
function undo(session: Session, showingId: string): Session {
  const last = lastAct(session)
  if (!last) return session
  const undoLeft = session.undoLeft - 1
  if ('act' in last) return { ...session, waiting: last.waiting, aside: session.aside.slice(0, -1), undoLeft }
  const turn: Turn = { showingId, item: last.item, source: last.source }
  const rest = session.waiting.filter(({ source, item }) => source !== 'relearn' || item.factId !== last.item.factId)
  return { ...session, waiting: [turn, ...rest], answered: session.answered.slice(0, -1), undoLeft }
}

/** Whether there is an act that may still be taken back. */
export function canUndo({ undoLeft }: Session): boolean {
  return undoLeft > 0
}
