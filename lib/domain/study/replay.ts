import type { Grading } from '../question/question'
import { addDays } from '../time/study-day'
import type { Card, Memory, Rating, StudyDay } from './card'
import { KNOWN_DAYS, rates, type StampedEvent } from './events'
import { byOrder } from './order'
import { ratingOf } from './rating'
import { type CountedAnswer, recompute, remember } from './remember'
import { fractionOf, intervalDays } from './scheduling'

/** The FSRS weights of a parameter set. Throws for an id that does not exist. */
export type WeightsOf = (parametersId: string) => readonly number[]

/** How many lapses, since the last reset or `resume(leech)`, make a leech. */
const LEECH_LAPSES = 4

/** The cards of a learner: the sorted, amended log folded fact by fact. */
export function replay(events: readonly StampedEvent[], weightsOf: WeightsOf): Map<string, Card> {
  const factIds = new Set(events.flatMap(({ factId }) => (factId === null ? [] : [factId])))
  const cards = new Map<string, Card>()
  for (const factId of factIds) {
    const card = replayFact(factId, events, weightsOf)
    if (card) cards.set(factId, card)
  }
  return cards
}

/** The card of one fact from all events that concern it, in any order; null if no event names the fact. */
export function replayFact(
  factId: string,
  events: readonly StampedEvent[],
  weightsOf: WeightsOf,
  order: typeof byOrder = byOrder,
): Card | null {
  return foldFact(factId, events, weightsOf, order)?.card ?? null
}

/** The card, and the rating that each answer since the last reset came to, by the answer's id. */
export function foldFact(
  factId: string,
  events: readonly StampedEvent[],
  weightsOf: WeightsOf,
  order: typeof byOrder = byOrder,
): { card: Card; ratings: Map<string, Rating> } | null {
  const concerned = events.filter((event) => event.factId === factId || event.kind === 'parameters').sort(order)
  if (!concerned.some((event) => event.factId === factId)) return null
  const amendments = amendmentsOf(concerned)
  let fold = beginFold(factId)
  for (const event of concerned) fold = heedChange(step(fold, event, amendments, weightsOf))
  return { card: cardOf(fold), ratings: new Map(fold.counted.map(({ id, rating }) => [id, rating])) }
}

/**
 * The card after one more answer, from the card alone: what a device shows while the server, which replays, has not
 * answered yet. Only for an answer that stands last; `undo`, `regrade` and new parameters need the log.
 */
export function foldForward(card: Card, given: GivenAnswer, weightsOf: WeightsOf): Card {
  const reasons = new Set(card.suspensions.filter((reason) => reason !== 'leech'))
  const latest = card.updatedRevision === null ? null : card.due
  const fold = { card, reasons, latest, counted: [] }
  return cardOf(heedChange(answer(fold, given, undefined, weightsOf)))
}

interface Fold {
  card: Card
  reasons: ReadonlySet<string>
  /** While a changed meaning was not answered: the day on which it is due at the latest. */
  latest: StudyDay | null
  /** Answers since the last reset: what new parameters recompute the memory from. */
  counted: readonly CountedAnswer[]
}

interface Amendments {
  undone: ReadonlySet<string>
  regraded: ReadonlyMap<string, Grading>
}

/** Undo and regrade act on their target wherever it stands, so they are gathered first; the last regrade wins. */
function amendmentsOf(sorted: readonly StampedEvent[]): Amendments {
  const undone = new Set<string>()
  const regraded = new Map<string, Grading>()
  for (const event of sorted) {
    if (event.kind === 'undo') undone.add(event.targetId)
    if (event.kind === 'regrade') regraded.set(event.targetId, event.grading)
  }
  return { undone, regraded }
}

function beginFold(factId: string): Fold {
  return {
    card: {
      factId,
      enrolled: false,
      decided: false,
      state: 'new',
      stability: null,
      difficulty: null,
      due: null,
      answers: 0,
      lapses: 0,
      leechLapses: 0,
      lastAnsweredAt: null,
      lastAnsweredDay: null,
      lastEligible: false,
      suspensions: [],
      buriedUntil: null,
      updatedRevision: null,
    },
    reasons: new Set(),
    latest: null,
    counted: [],
  }
}

function step(fold: Fold, event: StampedEvent, amendments: Amendments, weightsOf: WeightsOf): Fold {
  const { card } = fold
  switch (event.kind) {
    case 'answer': {
      const isCounted = rates(event.source) && !amendments.undone.has(event.id)
      return isCounted ? answer(fold, event, amendments.regraded.get(event.id), weightsOf) : fold
    }
    case 'undo':
    case 'regrade':
      return fold
    case 'enrol':
    case 'withdraw':
      return { ...fold, card: { ...card, decided: true, enrolled: event.kind === 'enrol' } }
    case 'suspend':
      return { ...fold, reasons: new Set([...fold.reasons, event.reason]) }
    case 'resume':
      return resume(fold, event.reason)
    case 'known': {
      if (amendments.undone.has(event.id)) return fold
      const due = card.stability === null ? addDays(event.studyDay, KNOWN_DAYS) : card.due
      return { ...fold, card: { ...card, decided: true, enrolled: true, due } }
    }
    case 'bury':
      return { ...fold, card: { ...card, buriedUntil: event.until } }
    case 'reset': {
      if (amendments.undone.has(event.id)) return fold
      const { enrolled, decided } = card
      return { ...fold, counted: [], card: { ...beginFold(card.factId).card, enrolled, decided } }
    }
    case 'changed':
      return change(fold, event)
    case 'parameters':
      return { ...fold, card: { ...card, ...recompute(fold.counted, weightsOf(event.parametersId)) } }
  }
}

type Answer = Extract<StampedEvent, { kind: 'answer' }>

/** What the fold reads of an answer. */
export type GivenAnswer = Pick<
  Answer,
  | 'id'
  | 'studyDay'
  | 'effectiveAt'
  | 'confidence'
  | 'hintsUsed'
  | 'attempts'
  | 'grading'
  | 'scheduling'
  | 'questionRevision'
>

function answer(fold: Fold, event: GivenAnswer, regraded: Grading | undefined, weightsOf: WeightsOf): Fold {
  const { card } = fold
  const { scheduling } = event
  const grading = regraded ?? event.grading
  if (!grading || !scheduling) throw new Error(`answer ${event.id} was never stamped`)
  const weights = weightsOf(scheduling.parametersId)
  const rating = ratingOf(grading, event, card.lastEligible)
  const memory = remember(memoryOf(card), card.lastAnsweredDay, event.studyDay, rating, weights)
  const isLapse = rating === 'again' && card.stability !== null
  const days = intervalDays({ ...scheduling, stability: memory.stability, fuzzSeed: event.id, weights })
  const isUpToDate = card.updatedRevision === null || (event.questionRevision ?? 0) >= card.updatedRevision
  return {
    ...fold,
    counted: [...fold.counted, { id: event.id, day: event.studyDay, rating }],
    card: {
      ...card,
      ...memory,
      enrolled: card.decided ? card.enrolled : true,
      state: 'review',
      due: addDays(event.studyDay, days),
      answers: card.answers + 1,
      lapses: card.lapses + (isLapse ? 1 : 0),
      leechLapses: card.leechLapses + (isLapse ? 1 : 0),
      lastAnsweredAt: event.effectiveAt,
      lastAnsweredDay: event.studyDay,
      lastEligible: grading.easyEligible,
      updatedRevision: isUpToDate ? null : card.updatedRevision,
    },
  }
}

function resume(fold: Fold, reason: string): Fold {
  if (reason === 'leech') return { ...fold, card: { ...fold.card, leechLapses: 0 } }
  return { ...fold, reasons: new Set([...fold.reasons].filter((known) => known !== reason)) }
}

/** Whoever knew the old meaning meets the new one within three days; the event's id spreads them. */
function change(fold: Fold, { id, studyDay, revision }: { id: string; studyDay: StudyDay; revision: number }): Fold {
  const soon = addDays(studyDay, 1 + Math.floor(fractionOf(id) * 3))
  const latest = fold.latest !== null && fold.latest < soon ? fold.latest : soon
  return {
    ...fold,
    latest,
    card: { ...fold.card, updatedRevision: Math.max(fold.card.updatedRevision ?? 0, revision) },
  }
}

/** However firm the memory of the old meaning grows, the new one is not put off. */
function heedChange(fold: Fold): Fold {
  const { card, latest } = fold
  if (latest === null) return fold
  if (card.updatedRevision === null) return { ...fold, latest: null }
  return card.due === null || card.due <= latest ? fold : { ...fold, card: { ...card, due: latest } }
}

function memoryOf(card: Card): Memory | null {
  return card.stability === null || card.difficulty === null
    ? null
    : { stability: card.stability, difficulty: card.difficulty }
}

function cardOf({ card, reasons }: Fold): Card {
  const isLeech = card.leechLapses >= LEECH_LAPSES
  return { ...card, suspensions: [...reasons, ...(isLeech ? ['leech'] : [])].sort() }
}
