import type { Card } from '../study/card'
import { advance, type Session, type SessionAction, type Turn } from './session'

/** A session on the screen: what has been answered stays in view until the learner goes on. */
export interface Walk {
  session: Session
  /** Null once nothing is left. */
  shown: Turn | null
  isAnswered: boolean
  /** The card that each counted answer led to, by showing. */
  cardsAfter: Readonly<Record<string, Card>>
}

export type WalkAction =
  | (Extract<SessionAction, { type: 'answer' }> & { cardAfter: Card | null })
  | Extract<SessionAction, { type: 'undo' | 'aside' }>
  | { type: 'next' }
  | { type: 'resume'; walk: Walk }

export function beginWalk(session: Session, cardsAfter: Walk['cardsAfter'] = {}): Walk {
  return { session, shown: session.waiting[0] ?? null, isAnswered: false, cardsAfter }
}

export function walk(current: Walk, action: WalkAction): Walk {
  switch (action.type) {
    case 'answer':
      return current.isAnswered ? current : answered(current, action)
    case 'next':
      return current.isAnswered ? beginWalk(current.session, current.cardsAfter) : current
    case 'aside':
      return putAside(current, action)
    case 'undo':
      return beginWalk(advance(current.session, action), current.cardsAfter)
    case 'resume':
      return action.walk
  }
}

function answered(current: Walk, { cardAfter, ...action }: Extract<WalkAction, { type: 'answer' }>): Walk {
  const { shown, cardsAfter } = current
  const after = shown && cardAfter ? { ...cardsAfter, [shown.showingId]: cardAfter } : cardsAfter
  return { ...current, session: advance(current.session, action), isAnswered: true, cardsAfter: after }
}

/** An unanswered question gives way to the next; an answered one stays in view. */
function putAside(current: Walk, action: Extract<SessionAction, { type: 'aside' }>): Walk {
  const session = advance(current.session, action)
  return current.isAnswered ? { ...current, session } : beginWalk(session, current.cardsAfter)
}

/** The card that a fact has now: as its counted answer left it, else as it came. */
export function cardNow({ session, cardsAfter }: Walk, turn: Turn): Card {
  const counted = session.answered.findLast(
    ({ item, source }) => item.factId === turn.item.factId && source === 'review',
  )
  return (counted && cardsAfter[counted.showingId]) ?? turn.item.card
}
