import type { QueueItem } from './queue'
import { beginWalk, type Walk } from './walk'

interface Now {
  /** Facts that may still be asked: others were answered or put aside elsewhere, or have no question any more. */
  askable: readonly string[]
  /** What a session that began now would ask. */
  items: readonly QueueItem[]
  /** Whether the screen has what it needs to show a fact. */
  isKnown: (factId: string) => boolean
}

/**
 * An earlier session of the same day, as it can go on now. The card that was shown stays; those that nobody has seen
 * yet take the wording of now.
 */
export function takeUp({ session, cardsAfter }: Walk, { askable, items, isKnown }: Now): Walk {
  const [first] = session.waiting
  const waiting = session.waiting
    .filter(({ item, source }) => isKnown(item.factId) && (source === 'relearn' || askable.includes(item.factId)))
    .map((turn) => {
      const anew = items.find(({ factId }) => factId === turn.item.factId)
      return turn === first || turn.source === 'relearn' || !anew ? turn : { ...turn, item: anew }
    })
  return beginWalk({ ...session, waiting }, cardsAfter)
}
