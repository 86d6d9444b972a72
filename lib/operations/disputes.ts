import { type DisputeToKeep, insertDisputes, markDisputesSeen, withdrawDispute } from '../data/disputes'
import { findVersions } from '../data/versions'
import { normalOf, type Report } from '../domain/dispute/report'
import { givenIn } from '../domain/question/given'
import type { QuestionVersion } from '../domain/question/question'
import { readResponse } from '../domain/question/read-response'
import { type DisputeBatch, readDispute } from '../domain/wire/disputes-schema'
import type { EventResult, RefusedReason } from '../domain/wire/results'
import { Refusal } from '../errors'

export type DisputeResult = Pick<EventResult, 'id' | 'status' | 'reason'>

/**
 * Keeps what a learner reports about questions, for the instructor; no schedule changes by it. Each report is judged by
 * itself and answered in the order sent; the same again changes nothing. `begin` makes a learner whom the server has
 * not met, once something of theirs is to be kept.
 */
export async function keepDisputes(
  learnerId: string,
  { disputes }: DisputeBatch,
  now: Date,
  begin?: () => Promise<void>,
): Promise<DisputeResult[]> {
  const read = await readBatch(disputes)
  const fit = read.flatMap((each) => (typeof each === 'string' ? [] : [each]))
  if (fit.length > 0) await begin?.()
  const { stored, known } = await insertDisputes(learnerId, fit, now)
  return read.map((each, index): DisputeResult => {
    const id = disputes[index]?.id ?? ''
    if (typeof each === 'string') return { id, status: 'refused', reason: each }
    if (stored.has(id)) return { id, status: 'recorded' }
    return known.has(id) ? { id, status: 'duplicate' } : { id, status: 'refused', reason: 'id-reused' }
  })
}

/** Takes back a report of one's own while it is open. Throws `edited-meanwhile` where it is closed, or not one's own. */
export async function takeBackDispute(learnerId: string, id: string): Promise<void> {
  if (!(await withdrawDispute(learnerId, id))) throw new Refusal('edited-meanwhile', `dispute ${id}`)
}

/** Whatever was closed until then has been looked at by its reporter. */
export function seeDisputes(learnerId: string, until: Date, now: Date): Promise<void> {
  return markDisputesSeen(learnerId, until, now)
}

async function readBatch(raw: { id: string }[]): Promise<(DisputeToKeep | RefusedReason)[]> {
  const reports = raw.map(readDispute)
  const versions = await findVersions(reports.flatMap((report) => report?.questionVersionId ?? []))
  return reports.map((report) => {
    if (!report) return 'malformed'
    const version = versions.get(report.questionVersionId)
    return version ? completed(report, version) : 'unknown-question'
  })
}

/** The report with its answer in words, or why it cannot be one. */
function completed(report: Report, { body }: QuestionVersion): DisputeToKeep | RefusedReason {
  const remark = report.remark?.trim() || null
  if (!report.response) {
    return report.kind === 'right_too' ? 'malformed-response' : { ...report, remark, literal: null, normal: '' }
  }
  const read = readResponse(body, report.response, report.language)
  if (read.status !== 'ready') return 'malformed-response'
  const literal = givenIn(body, read.response, report.language)
  return { ...report, remark, response: read.response, literal, normal: normalOf(read.response) }
}
