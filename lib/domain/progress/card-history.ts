import type { Grading, Response } from '../question/question'
import type { Rating, StudyDay } from '../study/card'
import { type AnswerSource, type Confidence, type EventKind, rates, type StampedEvent } from '../study/events'
import { byOrder } from '../study/order'
import { foldFact, type WeightsOf } from '../study/replay'

/** One thing that happened to a card. */
export interface CardMoment {
  id: string
  /** ISO instant. */
  at: string
  day: StudyDay
  kind: Exclude<EventKind, 'undo' | 'regrade' | 'parameters'>
  answer: MomentAnswer | null
  isUndone: boolean
}

export interface MomentAnswer {
  questionVersionId: string
  response: Response
  verdict: Grading['verdict']
  confidence: Confidence | null
  source: AnswerSource
  /** Null for a corrective repeat, and for an answer that was taken back. */
  rating: Rating | null
  /** The day on which the card was due after it. */
  due: StudyDay | null
  /** Whether an instructor judged it anew later. */
  isRegraded: boolean
}

type Answered = Extract<StampedEvent, { kind: 'answer' }>

/** What happened to a card, the latest first: each answer with what it led to then, as the log has it now. */
export function historyOf(factId: string, events: readonly StampedEvent[], weightsOf: WeightsOf): CardMoment[] {
  const sorted = [...events].sort(byOrder)
  const amendments = sorted.filter(({ kind }) => kind === 'undo' || kind === 'regrade')
  const moments = sorted.flatMap((event, index): CardMoment[] => {
    if (event.kind === 'undo' || event.kind === 'regrade' || event.kind === 'parameters') return []
    const isUndone = amendments.some(
      ({ kind, ...undo }) => kind === 'undo' && 'targetId' in undo && undo.targetId === event.id,
    )
    const moment = { id: event.id, at: event.effectiveAt, day: event.studyDay, kind: event.kind, isUndone }
    if (event.kind !== 'answer') return [{ ...moment, answer: null }]
    const given = answerOf(event, amendments)
    const isCounted = rates(event.source) && !isUndone
    const fold = isCounted ? foldFact(factId, [...sorted.slice(0, index + 1), ...amendments], weightsOf) : null
    return [
      { ...moment, answer: { ...given, rating: fold?.ratings.get(event.id) ?? null, due: fold?.card.due ?? null } },
    ]
  })
  return moments.reverse()
}

/** The answer as it counts now: taken back, or judged anew, or as it was. */
function answerOf(event: Answered, amendments: readonly StampedEvent[]): Omit<MomentAnswer, 'rating' | 'due'> {
  const { id, questionVersionId, response, confidence, source } = event
  const ofThis = amendments.filter((amendment) => 'targetId' in amendment && amendment.targetId === id)
  const regrade = ofThis.findLast((amendment) => amendment.kind === 'regrade')
  return {
    ...{ questionVersionId, response, confidence, source },
    verdict: (regrade?.grading ?? event.grading)?.verdict ?? 'wrong',
    isRegraded: regrade !== undefined,
  }
}
