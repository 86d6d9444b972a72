import type { QuestionVersion } from '../question/question'
import { buildQueue } from '../session/queue'
import { advance, beginSession, type Session } from '../session/session'
import type { Card, StudyDay } from '../study/card'
import { recallOn } from '../study/recall'
import { foldForward } from '../study/replay'
import { DEFAULT_PARAMETERS_ID, DEFAULT_WEIGHTS, MAXIMUM_INTERVAL_DAYS, SCHEDULER_VERSION } from '../study/scheduling'
import { addDays } from '../time/study-day'

export interface Walk {
  /** Facts by sitting, in the order of the course: one sitting a day, which is most often a lesson. */
  sittings: readonly (readonly string[])[]
  versionsOf: (factId: string) => readonly QuestionVersion[]
  days: number
  desiredRetention: number
  minutes: number
  /** How often a first answer in a lesson is right. */
  firstRight: number
  random: () => number
}

export interface Walked {
  /** Cards asked on each day, those that came back in the session not counted. */
  reviews: number[]
  /** How many of those were recalled, over all days. */
  recalled: number
  /** Of the facts learned, the mean probability that they are recalled on the last day. */
  predictedRecall: number
  /** How many different wordings each fact was asked in. */
  variants: Map<string, number>
}

const FIRST_DAY: StudyDay = '2026-01-01'

/**
 * Walks a course as a learner would: a sitting a day, then each day's review, where an answer is right as often as
 * FSRS predicts. The queue, the choice of wording, the session and the fold are the app's own.
 */
export function walkCourse(walk: Walk): Walked {
  const cards = new Map<string, Card>()
  const asked = new Map<string, string[]>()
  const reviews: number[] = []
  let recalled = 0
  for (let day = 0; day < walk.days; day++) {
    const today = addDays(FIRST_DAY, day)
    const answered = reviewOn(today, cards, asked, walk)
    reviews.push(answered.length)
    recalled += answered.filter(Boolean).length
    for (const factId of walk.sittings[day] ?? [])
      cards.set(factId, answer(freshCard(factId), today, walk.random() < walk.firstRight, walk))
  }
  const last = addDays(FIRST_DAY, walk.days - 1)
  const recall = [...cards.values()].map((card) => recallOn(card, last) ?? 0)
  const variants = new Map([...asked].map(([factId, ids]) => [factId, new Set(ids).size]))
  return { reviews, recalled, predictedRecall: sum(recall) / recall.length, variants }
}

/** A day's review to its end; whether each card was recalled at its first showing. */
function reviewOn(today: StudyDay, cards: Map<string, Card>, asked: Map<string, string[]>, walk: Walk): boolean[] {
  const items = buildQueue({
    cards: [...cards.values()],
    versionsOf: walk.versionsOf,
    lastQuestionOf: (factId) => asked.get(factId)?.at(-1) ?? null,
    groupsOf: () => [],
    today,
    minutes: walk.minutes,
    newLeft: 0,
    random: walk.random,
  })
  const recalled: boolean[] = []
  let session: Session = beginSession(items, () => '')
  for (let turn = session.waiting[0]; turn; turn = session.waiting[0]) {
    const { factId, card, version } = turn.item
    const isFirst = turn.source === 'review'
    const isRight = !isFirst || walk.random() < (recallOn(card, today) ?? 0)
    session = advance(session, {
      ...{ type: 'answer', response: { optionIds: [] }, confidence: 'likely', relearnId: '' },
      grading: gradingOf(isRight),
    })
    if (!isFirst) continue
    recalled.push(isRight)
    asked.set(factId, [...(asked.get(factId) ?? []), version.questionId])
    cards.set(factId, answer(card, today, isRight, walk))
  }
  return recalled
}

function answer(card: Card, studyDay: StudyDay, isRight: boolean, { desiredRetention }: Walk): Card {
  return foldForward(
    card,
    {
      ...{ id: `${card.factId} ${studyDay}`, studyDay, effectiveAt: `${studyDay}T09:00:00.000Z`, questionRevision: 1 },
      ...{ confidence: 'likely', hintsUsed: 0, attempts: [], grading: gradingOf(isRight) },
      scheduling: {
        parametersId: DEFAULT_PARAMETERS_ID,
        desiredRetention,
        maximumIntervalDays: MAXIMUM_INTERVAL_DAYS,
        schedulerVersion: SCHEDULER_VERSION,
      },
    },
    () => DEFAULT_WEIGHTS,
  )
}

function gradingOf(isRight: boolean) {
  return { verdict: isRight ? 'right' : 'wrong', evidence: { rule: 'option' }, easyEligible: false } as const
}

function freshCard(factId: string): Card {
  return {
    ...{ factId, enrolled: true, state: 'new', stability: null, difficulty: null, due: null, answers: 0, lapses: 0 },
    ...{
      leechLapses: 0,
      lastAnsweredAt: null,
      lastAnsweredDay: null,
      lastEligible: false,
      decided: true,
      suspensions: [],
    },
    ...{ buriedUntil: null, updatedRevision: null },
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
