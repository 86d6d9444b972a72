import { listOrphans, type StoredLog, streamLogs } from '../data/study-verify'
import { findVersions } from '../data/versions'
import { grade } from '../domain/question/grade'
import type { QuestionVersion } from '../domain/question/question'
import { readResponse } from '../domain/question/read-response'
import { gradingInForce } from '../domain/study/amending'
import type { Card } from '../domain/study/card'
import { differenceOf } from '../domain/study/compare'
import { replayFact } from '../domain/study/replay'
import { weightsOf } from './parameters'

export interface Fault {
  kind:
    | 'card-differs'
    | 'card-differs-in-arithmetic'
    | 'card-without-events'
    | 'events-without-card'
    | 'events-that-cannot-be-replayed'
    | 'event-without-learner'
    | 'event-without-log'
    | 'event-without-fact'
    | 'event-without-version'
    | 'answer-judged-otherwise-today'
  learnerId: string
  /** The fact or the event concerned. */
  subject: string
  detail: string
  /** Whether something is lost or wrong; arithmetic and a grader that has learned are only told. */
  isDamage: boolean
}

export interface VerifyReport {
  learners: number
  events: number
  cards: number
  faults: Fault[]
}

/** Replays every learner's log and compares it with the stored cards: Saegim's “check database”. */
export async function verifyLog(): Promise<VerifyReport> {
  const report: VerifyReport = { learners: 0, events: 0, cards: 0, faults: [] }
  const orphans = await listOrphans()
  const isOrphan = new Set(orphans.map(({ id }) => id))
  for (const { learnerId, id, missing } of orphans) {
    report.faults.push({ kind: `event-without-${missing}`, learnerId, subject: id, detail: '', isDamage: true })
  }
  for await (const log of streamLogs()) {
    report.learners += 1
    report.events += log.events.length
    report.cards += log.cards.length
    report.faults.push(...cardFaults(log), ...(await gradingFaults(log, isOrphan)))
  }
  return report
}

function cardFaults({ learnerId, events, cards }: StoredLog): Fault[] {
  const stored = new Map(cards.map((card) => [card.factId, card]))
  const factIds = new Set([...stored.keys(), ...events.flatMap(({ factId }) => factId ?? [])])
  return [...factIds].flatMap((factId) => {
    const found = cardFault(factId, events, stored.get(factId))
    return found ? [{ detail: '', isDamage: true, ...found, learnerId, subject: factId }] : []
  })
}

/** What is wrong with the card of one fact, given all of the learner's events. */
function cardFault(
  factId: string,
  events: StoredLog['events'],
  stored: Card | undefined,
): (Pick<Fault, 'kind'> & Partial<Fault>) | null {
  const truth = replayed(factId, events)
  if (truth instanceof Error) return { kind: 'events-that-cannot-be-replayed', detail: truth.message }
  if (!truth) return { kind: 'card-without-events' }
  if (!stored) return { kind: 'events-without-card' }
  const difference = differenceOf(stored, truth)
  if (difference.kind === 'damage') return { kind: 'card-differs', detail: difference.fields.join(', ') }
  return difference.kind === 'arithmetic' ? { kind: 'card-differs-in-arithmetic', isDamage: false } : null
}

/** An event that was damaged may stop its replay; the others must be looked at all the same. */
function replayed(factId: string, events: StoredLog['events']): Card | null | Error {
  try {
    return replayFact(factId, events, weightsOf)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

async function gradingFaults({ learnerId, events }: StoredLog, isOrphan: Set<string>): Promise<Fault[]> {
  const answers = events.flatMap((event) => (event.kind === 'answer' && !isOrphan.has(event.id) ? [event] : []))
  const versions = await findVersions(answers.map(({ questionVersionId }) => questionVersionId))
  return answers.flatMap((answer) => {
    const version = versions.get(answer.questionVersionId)
    const today = version && verdictToday(version, answer)
    // a regrade may have said already what today's grader says
    if (!today || today === answer.grading?.verdict || today === gradingInForce(answer, events)?.verdict) return []
    const detail = `recorded ${answer.grading?.verdict}, today ${today}`
    return [{ kind: 'answer-judged-otherwise-today' as const, learnerId, subject: answer.id, detail, isDamage: false }]
  })
}

function verdictToday(
  { body }: QuestionVersion,
  { response, language }: { response: unknown; language: 'ko' | 'en' },
): string {
  const read = readResponse(body, response, language)
  return read.status === 'ready' ? grade(body, read.response, language).verdict : read.status
}
