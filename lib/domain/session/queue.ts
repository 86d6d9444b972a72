import type { QuestionVersion } from '../question/question'
import type { Card, StudyDay } from '../study/card'
import { recallOn } from '../study/recall'
import { apart } from './apart'
import { isDue, isFresh } from './askable'
import { USUAL_SECONDS } from './pace'
import { shuffle } from './shuffle'
import { variantFor } from './variant'

/** One card to ask, with the wording chosen for it. */
export interface QueueItem {
  factId: string
  card: Card
  version: QuestionVersion
  /** What must not stand beside it: its lesson and its look-alikes. */
  groups: readonly string[]
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
  return apart(withinTime(chosen, input).slice(0, input.most))
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

function withVariant(card: Card, { versionsOf, lastQuestionOf, groupsOf, random }: QueueInput): QueueItem[] {
  const { factId } = card
  const version = variantFor(card, versionsOf(factId), lastQuestionOf(factId), random)
  return version ? [{ factId, card, version, groups: groupsOf(factId) }] : []
}

/** Takes items until the box is full; at least one, so that a short box is never empty. */
function withinTime(items: QueueItem[], { minutes, secondsOf = () => USUAL_SECONDS }: QueueInput): QueueItem[] {
  let left = minutes * 60
  return items.filter(({ version }, index) => {
    left -= secondsOf(version)
    return index === 0 || left >= 0
  })
}
