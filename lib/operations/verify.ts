import { listOrphans, type StoredLog, streamLogs } from '../data/study-verify'
import { findVersions } from '../data/versions'
import { grade, readResponse } from '../domain/question/grade'
import type { QuestionVersion } from '../domain/question/question'
import { differenceOf } from '../domain/study/compare'
import { replay } from '../domain/study/replay'
import { weightsOf } from './parameters'

export interface Fault {
  kind:
    | 'card-differs'
    | 'card-differs-in-arithmetic'
    | 'card-without-events'
    | 'events-without-card'
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
  const replayed = replay(events, weightsOf)
  const stored = new Map(cards.map((card) => [card.factId, card]))
  const fault = (kind: Fault['kind'], subject: string, detail = '', isDamage = true): Fault => ({
    kind,
    learnerId,
    subject,
    detail,
    isDamage,
  })
  const ofStored = cards.flatMap((card) => {
    const truth = replayed.get(card.factId)
    if (!truth) return [fault('card-without-events', card.factId)]
    const difference = differenceOf(card, truth)
    if (difference.kind === 'damage') return [fault('card-differs', card.factId, difference.fields.join(', '))]
    return difference.kind === 'arithmetic' ? [fault('card-differs-in-arithmetic', card.factId, '', false)] : []
  })
  const missing = [...replayed.keys()].filter((factId) => !stored.has(factId))
  return [...ofStored, ...missing.map((factId) => fault('events-without-card', factId))]
}

async function gradingFaults({ learnerId, events }: StoredLog, isOrphan: Set<string>): Promise<Fault[]> {
  const answers = events.flatMap((event) => (event.kind === 'answer' && !isOrphan.has(event.id) ? [event] : []))
  const versions = await findVersions(answers.map(({ questionVersionId }) => questionVersionId))
  return answers.flatMap((answer) => {
    const version = versions.get(answer.questionVersionId)
    const today = version && verdictToday(version, answer)
    if (!today || today === answer.grading?.verdict) return []
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
