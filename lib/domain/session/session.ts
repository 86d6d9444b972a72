import type { Grading, Response } from '../question/question'
import type { Confidence } from '../study/events'
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

export interface Session {
  waiting: readonly Turn[]
  answered: readonly Answered[]
  /** How many answers in a row may still be taken back. */
  undoLeft: number
}

export type SessionAction =
  | { type: 'answer'; response: Response; grading: Grading; confidence: Confidence | null; relearnId: string }
  | { type: 'undo'; showingId: string }

/** A missed card comes back after this many others. */
const RELEARN_AFTER = 4
/** What lies further back is no slip of the hand. */
const UNDO_STEPS = 20

export function beginSession(items: readonly QueueItem[], newId: () => string): Session {
  return { waiting: items.map((item) => ({ showingId: newId(), item, source: 'review' })), answered: [], undoLeft: 0 }
}

/** The session after one act of the learner. */
export function advance(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case 'answer':
      return answer(session, action)
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
  if (grading.verdict === 'right' || turn.source === 'relearn') return { waiting: rest, answered, undoLeft }
  const again: Turn = { showingId: relearnId, item: turn.item, source: 'relearn' }
  return { waiting: rest.toSpliced(RELEARN_AFTER, 0, again), answered, undoLeft }
}

/** Takes back the last answer: its question stands first again, under a new showing, and its repeat is not needed yet. */
function undo(session: Session, showingId: string): Session {
  const last = session.answered.at(-1)
  if (!last || !canUndo(session)) return session
  const turn: Turn = { showingId, item: last.item, source: last.source }
  const rest = session.waiting.filter(({ source, item }) => source !== 'relearn' || item.factId !== last.item.factId)
  return { waiting: [turn, ...rest], answered: session.answered.slice(0, -1), undoLeft: session.undoLeft - 1 }
}

/** Whether there is an answer that may still be taken back. */
export function canUndo({ undoLeft }: Session): boolean {
  return undoLeft > 0
}
