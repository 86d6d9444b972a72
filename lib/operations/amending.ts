import {
  type Addressee,
  type AnswerToJudge,
  listUnannounced,
  listUntoldHolders,
  listWrongTyped,
  markAnnounced,
  type UnannouncedVersion,
} from '../data/amendments'
import { appendToLog, type LogState } from '../data/study'
import { grade } from '../domain/question/grade'
import type { Grading } from '../domain/question/question'
import { readResponse } from '../domain/question/read-response'
import { changedEvent, gradingInForce, type Making, regradeEvent, SERVER_DEVICE_ID } from '../domain/study/amending'
import type { StampedEvent } from '../domain/study/events'
import { replayFact } from '../domain/study/replay'
import { Refusal } from '../errors'
import { sha256 } from '../secrets/hash'
import { weightsOf } from './parameters'
import { amendmentEventId } from './regrading'

/** How many learners or answers are read at a time. */
const BATCH = 200
/** A recording that began before the publishing is over by then: what it still wrote by the old key was seen. */
const SETTLED_MILLIS = 2 * 60_000

export interface Announced {
  /** Learners who were told that a meaning changed. */
  told: number
  /** Answers that were judged anew. */
  regraded: number
  /** Learners who could not be told; they are tried again at the next time. */
  failed: number
}

/**
 * Tells every learner concerned of the versions that were published since: at once after a publishing, and again at
 * every tidying, which finishes what a crash left undone. Doing it twice changes nothing.
 */
export async function announceAmendments(now: Date): Promise<Announced> {
  const announced = { told: 0, regraded: 0, failed: 0 }
  for (const version of await listUnannounced()) {
    const { reached, failed } = version.isMeaningChange
      ? await announceMeaningChange(version, now)
      : await regradeAnswers(version, now)
    announced[version.isMeaningChange ? 'told' : 'regraded'] += reached
    announced.failed += failed
    const isSettled = now.getTime() - Date.parse(version.publishedAt) > SETTLED_MILLIS
    if (failed === 0 && isSettled) await markAnnounced(version.questionVersionId, now)
  }
  return announced
}

interface Reach {
  reached: number
  failed: number
}

/** A `changed` for everybody who holds a card of the fact, a batch at a time. */
async function announceMeaningChange(version: UnannouncedVersion, now: Date): Promise<Reach> {
  return inBatches(
    (after: Addressee | null) => listUntoldHolders(version, after?.learnerId ?? null, BATCH),
    (holders) => holders.map((holder) => [holder]),
    async ([holder]) => (holder ? tell(version, holder, now) : 0),
  )
}

async function tell(version: UnannouncedVersion, holder: Addressee, now: Date): Promise<number> {
  const id = amendmentEventId(version, holder.learnerId)
  return write(version.factId, holder, [id], ({ known, version: logVersion }) =>
    known.length > 0 ? [] : [changedEvent(version, { ...makingFor(holder, now, logVersion), id })],
  )
}

/** A `regrade` for each typed answer that the amended key accepts: nobody's right answer becomes wrong. */
async function regradeAnswers(version: UnannouncedVersion, now: Date): Promise<Reach> {
  return inBatches(
    (after: AnswerToJudge | null) => listWrongTyped(version, after, BATCH),
    (answers) => byLearner(answers.filter((answer) => acceptedBy(version, answer) !== null)),
    (answers) => regrade(version, answers, now),
  )
}

async function regrade(version: UnannouncedVersion, answers: AnswerToJudge[], now: Date): Promise<number> {
  const [addressee] = answers
  if (!addressee) return 0
  const ids = answers.map(({ id }) => amendmentEventId(version, id))
  return write(version.factId, addressee, ids, (state) =>
    answers.flatMap((answer) => {
      const id = amendmentEventId(version, answer.id)
      const grading = acceptedBy(version, answer)
      const inForce = gradingInForce(answer, state.events)?.verdict
      if (!grading || inForce === 'right' || state.known.some((known) => known.id === id)) return []
      const making = { ...makingFor(addressee, now, state.version), id }
      return [regradeEvent(version, { targetId: answer.id, grading }, making)]
    }),
  )
}

/** What the amended key makes of an answer, if it accepts it. */
function acceptedBy({ body }: UnannouncedVersion, { response, language }: AnswerToJudge): Grading | null {
  const read = readResponse(body, response, language)
  if (read.status !== 'ready') return null
  const grading = grade(body, read.response, language)
  return grading.verdict === 'right' ? grading : null
}

/** Events and card in one gated write. A learner who is gone, or part of an account since, is left to the next sweep. */
async function write(
  factId: string,
  { learnerId }: Addressee,
  ids: string[],
  eventsFor: (state: LogState) => StampedEvent[],
): Promise<number> {
  const arriving = ids.map((id) => ({ id, deviceId: SERVER_DEVICE_ID, seq: 0, targetId: null }))
  try {
    const { events } = await appendToLog(learnerId, { factIds: [factId], arriving }, (state) => {
      const events = eventsFor(state)
      const card = replayFact(factId, [...state.events, ...events], weightsOf)
      return { events, cards: card && events.length > 0 ? [card] : [] }
    })
    return events.length
  } catch (error) {
    if (error instanceof Refusal) return 0
    throw error
  }
}

function makingFor({ zone, dayStart }: Addressee, now: Date, logVersion: number): Omit<Making, 'id'> {
  return { clock: { zone, dayStart }, recordedAt: now.toISOString(), logVersion: logVersion + 1, hash: sha256 }
}

/** Page after page, group after group; a group that fails is counted and does not hold up the others. */
async function inBatches<Row, Group>(
  read: (after: Row | null) => Promise<Row[]>,
  group: (rows: Row[]) => Group[],
  act: (group: Group) => Promise<number>,
): Promise<Reach> {
  const reach = { reached: 0, failed: 0 }
  let rows = await read(null)
  while (rows.length > 0) {
    for (const each of group(rows)) {
      const count = await act(each).catch(() => null)
      if (count === null) reach.failed += 1
      else reach.reached += count
    }
    rows = rows.length < BATCH ? [] : await read(rows.at(-1) ?? null)
  }
  return reach
}

function byLearner(answers: AnswerToJudge[]): AnswerToJudge[][] {
  const groups = new Map<string, AnswerToJudge[]>()
  for (const answer of answers) groups.set(answer.learnerId, [...(groups.get(answer.learnerId) ?? []), answer])
  return [...groups.values()]
}
