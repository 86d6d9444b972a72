import type { Card, StudyDay } from '../study/card'
import { addDays } from '../time/study-day'
import type { Answered } from './session'

export interface SessionSummary {
  /** Facts that were recalled at once. */
  recalled: number
  /** Facts that were missed and learned again. */
  relearned: number
  /** Each fact asked, in the order asked. */
  facts: { factId: string; isMissed: boolean }[]
  /** The first answers that missed. */
  missed: Answered[]
  /** Median days until recall falls to 90 %: of the memories that were there before, and after the session. */
  horizon: { before: number; after: number; count: number } | null
  sure: { answers: number; missed: number }
  /** What will be due on the next study day. */
  tomorrow: number
}

interface SummaryInput {
  answered: readonly Answered[]
  /** The card that each first answer led to, by showing. */
  cardsAfter: Readonly<Record<string, Card>>
  today: StudyDay
  /** Cards outside the session that will be due tomorrow. */
  othersTomorrow: number
}

/** What a session came to. The corrective repeats teach; they are counted nowhere. */
export function summaryOf({ answered, cardsAfter, today, othersTomorrow }: SummaryInput): SessionSummary {
  const first = answered.filter(({ source }) => source === 'review')
  const missed = first.filter(({ grading }) => grading.verdict === 'wrong')
  const sure = first.filter(({ confidence }) => confidence === 'sure')
  const after = first.flatMap(({ showingId }) => cardsAfter[showingId] ?? [])
  const tomorrow = addDays(today, 1)
  return {
    recalled: first.length - missed.length,
    relearned: missed.length,
    facts: first.map(({ item, grading }) => ({ factId: item.factId, isMissed: grading.verdict === 'wrong' })),
    missed,
    horizon: horizonOf(first, cardsAfter),
    sure: { answers: sure.length, missed: sure.filter(({ grading }) => grading.verdict === 'wrong').length },
    tomorrow: othersTomorrow + after.filter(({ due }) => due !== null && due <= tomorrow).length,
  }
}

function horizonOf(first: readonly Answered[], cardsAfter: SummaryInput['cardsAfter']): SessionSummary['horizon'] {
  const pairs = first.flatMap(({ item, showingId }) => {
    const before = item.card.stability
    const after = cardsAfter[showingId]?.stability
    return before === null || after === null || after === undefined ? [] : [{ before, after }]
  })
  if (pairs.length === 0) return null
  return {
    before: median(pairs.map(({ before }) => before)),
    after: median(pairs.map(({ after }) => after)),
    count: pairs.length,
  }
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}
