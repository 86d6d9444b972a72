import type { QuestionVersion } from '../question/question'
import type { Card, StudyDay } from '../study/card'
import { recallOn } from '../study/recall'
import { isDue, isFresh } from './askable'
import { USUAL_SECONDS } from './pace'
import { shuffle } from './shuffle'
import { variantFor } from './variant'

/** One card to ask, with the wording chosen for it. */
export interface QueueItem {
  factId: string
  card: Card
  version: QuestionVersion
}

export interface QueueInput {
  cards: readonly Card[]
  /** Published versions by fact. */
  versionsOf: (factId: string) => readonly QuestionVersion[]
  /** The question asked last of a fact, if any. */
  lastQuestionOf: (factId: string) => string | null
  /** What must not stand side by side: the lesson and the confusion sets of a fact. */
  groupsOf: (factId: string) => readonly string[]
  today: StudyDay
  minutes: number
  /** How many new ones may still be introduced today. */
  newLeft: number
  /** At most so many cards, whatever the time box: a light beginning after an absence. */
  most?: number
  /** Median seconds that an answer takes, by kind; 20 until known. */
  secondsOf?: (version: QuestionVersion) => number
  random: () => number
}

/** Today's session: what is due, a few new ones, one wording a fact, look-alikes apart, as much as fits the time box. */
export function buildQueue(input: QueueInput): QueueItem[] {
  const due = byRecall(
    input.cards.filter((card) => isDue(card, input.today)),
    input,
  )
  const fresh = input.cards.filter((card) => isFresh(card, input.today)).slice(0, input.newLeft)
  const chosen = [...due, ...fresh].flatMap((card) => withVariant(card, input))
  return apart(withinTime(chosen, input).slice(0, input.most), input.groupsOf)
}

/**
 * In a backlog the memories that are likeliest still there come first: they are the ones that can be saved. Where
 * everything fits the time box, the order is random.
 */
function byRecall(cards: Card[], { minutes, most = cards.length, today, random }: QueueInput): Card[] {
  const mixed = shuffle(cards, random)
  if (cards.length * USUAL_SECONDS <= minutes * 60 && cards.length <= most) return mixed
  return mixed.sort((a, b) => (recallOn(b, today) ?? 0) - (recallOn(a, today) ?? 0))
}

function withVariant(card: Card, { versionsOf, lastQuestionOf, random }: QueueInput): QueueItem[] {
  const version = variantFor(card, versionsOf(card.factId), lastQuestionOf(card.factId), random)
  return version ? [{ factId: card.factId, card, version }] : []
}

/** Takes items until the box is full; at least one, so that a short box is never empty. */
function withinTime(items: QueueItem[], { minutes, secondsOf = () => USUAL_SECONDS }: QueueInput): QueueItem[] {
  let left = minutes * 60
  return items.filter(({ version }, index) => {
    left -= secondsOf(version)
    return index === 0 || left >= 0
  })
}

/** Puts after each item the first one left that shares no group with it, so that neighbours do not give each other away. */
function apart(items: QueueItem[], groupsOf: (factId: string) => readonly string[]): QueueItem[] {
  const rest = [...items]
  const ordered: QueueItem[] = []
  while (rest.length > 0) {
    const previous = ordered.at(-1)
    const groups = new Set(previous ? groupsOf(previous.factId) : [])
    const stranger = rest.findIndex(({ factId }) => !groupsOf(factId).some((group) => groups.has(group)))
    ordered.push(...rest.splice(Math.max(0, stranger), 1))
  }
  return ordered
}
