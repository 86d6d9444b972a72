import { listFactIds } from '../data/facts'
import { findLearner } from '../data/learners'
import { appendToLog, type LogQuestion, type LogState, readEmptyLog } from '../data/study'
import { findVersions } from '../data/versions'
import { grade } from '../domain/question/grade'
import type { QuestionVersion } from '../domain/question/question'
import { readResponse } from '../domain/question/read-response'
import { refusalOf, type Target } from '../domain/study/admission'
import { firstGrading } from '../domain/study/amending'
import type { Card } from '../domain/study/card'
import { contentOf } from '../domain/study/content'
import type { ClientEvent, Scheduling, StampedEvent } from '../domain/study/events'
import { foldFact } from '../domain/study/replay'
import { DEFAULT_PARAMETERS_ID, MAXIMUM_INTERVAL_DAYS, SCHEDULER_VERSION } from '../domain/study/scheduling'
import { type Arrival, stampTimes } from '../domain/study/stamp'
import { type EventBatch, readEvent } from '../domain/wire/events-schema'
import type { EventResult, RefusedReason } from '../domain/wire/results'
import { Refusal } from '../errors'
import { sha256 } from '../secrets/hash'
import { weightsOf } from './parameters'
import { type Answered, regradesOf, withRegrades } from './regrading'

/** Whose log, and what their scheduling asks for. */
export interface RecordingLearner {
  id: string
  beganAt: Date
  desiredRetention: number
}

interface Candidate {
  /** Its place in the batch. */
  index: number
  event: ClientEvent
  contentHash: string
  /** Of an answer: the version answered and what it came to. */
  answered: Answered | null
}

const SERVER_KINDS = new Set(['changed', 'regrade', 'parameters'])

/**
 * Records what a device sends. Each event is judged by itself; the same event again changes nothing and answers with
 * the card as it is now. Results come in the order sent. A learner whom the server meets with this batch comes with
 * `begin`, which makes them: nobody is made of a batch of which nothing enters.
 */
export async function recordEvents(
  learner: RecordingLearner,
  batch: EventBatch,
  now: Date,
  begin?: () => Promise<void>,
): Promise<EventResult[]> {
  const { candidates, refused } = await readBatch(batch)
  const decided = await decide(learner, candidates, { recordedAt: now, sentAt: new Date(batch.sentAt) }, begin)
  return batch.events.map(
    ({ id }, index) => refused.get(index) ?? decided.get(index) ?? { id, status: 'refused', reason: 'malformed' },
  )
}

async function decide(
  learner: RecordingLearner,
  candidates: Candidate[],
  times: Omit<Arrival, 'beganAt'>,
  begin?: () => Promise<void>,
): Promise<Map<number, EventResult>> {
  if (candidates.length === 0) return new Map()
  if (begin) {
    const state = await readEmptyLog(learner.id, questionOf(candidates))
    const arrival = { ...times, beganAt: learner.beganAt }
    const { events, results } = decideWrite(learner.id, state, candidates, arrival, schedulingFor(learner))
    if (events.length === 0) return results
    await begin()
  }
  return append(learner, candidates, times.sentAt, times.recordedAt)
}

/** Writes what may enter. A visitor who became part of an account meanwhile is followed there. */
async function append(
  learner: RecordingLearner,
  candidates: Candidate[],
  sentAt: Date,
  now: Date,
): Promise<Map<number, EventResult>> {
  const arrival = { recordedAt: now, sentAt, beganAt: learner.beganAt }
  const scheduling = schedulingFor(learner)
  try {
    const decide = (state: LogState) => decideWrite(learner.id, state, candidates, arrival, scheduling)
    return (await appendToLog(learner.id, questionOf(candidates), decide)).results
  } catch (error) {
    const account = error instanceof Refusal ? await findLearner(learner.id) : null
    if (!account || account.id === learner.id) throw error
    return append({ ...learner, id: account.id, beganAt: account.beganAt }, candidates, sentAt, now)
  }
}

function schedulingFor({ desiredRetention }: RecordingLearner): Scheduling {
  return {
    parametersId: DEFAULT_PARAMETERS_ID,
    desiredRetention,
    maximumIntervalDays: MAXIMUM_INTERVAL_DAYS,
    schedulerVersion: SCHEDULER_VERSION,
  }
}

function questionOf(candidates: Candidate[]): LogQuestion {
  return {
    factIds: [...new Set(candidates.map(({ event }) => event.factId))],
    arriving: candidates.map(({ event }) => ({
      id: event.id,
      deviceId: event.deviceId,
      seq: event.seq,
      targetId: event.kind === 'undo' ? event.targetId : null,
    })),
  }
}

/** Shapes, facts and versions: all that can be judged before the log is read. */
async function readBatch(batch: EventBatch): Promise<{ candidates: Candidate[]; refused: Map<number, EventResult> }> {
  const refused = new Map<number, EventResult>()
  const read = batch.events.map((raw, index) => {
    const refuse = (reason: RefusedReason, message?: string) => {
      refused.set(index, { id: raw.id, status: 'refused', reason, ...(message ? { message } : {}) })
      return null
    }
    if (SERVER_KINDS.has(String(raw.kind))) return refuse('server-only')
    const parsed = readEvent(raw)
    if (!parsed.success)
      return refuse(
        'malformed',
        parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
      )
    return { index, event: { ...parsed.data, deviceId: batch.deviceId } as ClientEvent, refuse }
  })
  const events = read.flatMap((each) => (each ? [each.event] : []))
  const [facts, versions] = await Promise.all([
    // An answer's fact is its question's, which exists.
    listFactIds(events.flatMap(({ kind, factId }) => (kind === 'answer' ? [] : [factId]))),
    findVersions(events.flatMap((event) => (event.kind === 'answer' ? [event.questionVersionId] : []))),
  ])
  const candidates = read.flatMap((each) => {
    if (!each) return []
    if (each.event.kind !== 'answer' && !facts.has(each.event.factId)) return each.refuse('unknown-fact') ?? []
    const answered = readAnswer(each.event, versions)
    if (typeof answered === 'string') return each.refuse(answered) ?? []
    const { index, event } = each
    return [{ index, event, contentHash: sha256(contentOf(event)), answered }]
  })
  return { candidates: await withRegrades(candidates), refused }
}

/** Grades an answer, says why it cannot be graded, or null for another kind. */
function readAnswer(event: ClientEvent, versions: Map<string, QuestionVersion>): Answered | null | RefusedReason {
  if (event.kind !== 'answer') return null
  const version = versions.get(event.questionVersionId)
  if (!version) return 'unknown-question'
  if (version.factId !== event.factId) return 'wrong-fact'
  const read = readResponse(version.body, event.response, event.language)
  if (read.status === 'unanswered') return 'unanswered'
  if (read.status === 'malformed') return 'malformed-response'
  return { version, grading: grade(version.body, read.response, event.language), regrade: null }
}

/** Pure: what the log becomes, given what it was. May be asked again after a lost race. */
function decideWrite(
  learnerId: string,
  state: LogState,
  candidates: Candidate[],
  arrival: Arrival,
  scheduling: Scheduling,
) {
  const results = new Map<number, EventResult>()
  const fresh = candidates.filter((candidate) => {
    const outcome = outcomeOf(candidate, { learnerId, state, candidates, results })
    results.set(candidate.index, { id: candidate.event.id, ...outcome })
    return outcome.status === 'recorded'
  })
  const neighbours = new Map(state.neighbours.map((each) => [each.id, each]))
  const times = stampTimes(
    fresh.map(({ event }) => event),
    (id) => neighbours.get(id) ?? { before: null, after: null },
    arrival,
  )
  const events = fresh.flatMap(({ event, contentHash, answered }): StampedEvent[] => {
    const time = times.get(event.id)
    if (!time) throw new Error(`event ${event.id} was not stamped`)
    const recordedAt = recordingTime(arrival.recordedAt, time.effectiveAt)
    const stamp = { ...time, recordedAt, logVersion: state.version + 1, contentHash }
    if (!answered) return [{ ...event, ...stamp }]
    const { version, grading } = answered
    const answer = { ...event, ...stamp, scheduling, grading, questionRevision: version.revision }
    return [answer, ...regradesOf(answer, answered)]
  })
  const cards = describeCards([...state.events, ...events], candidates, results)
  const touched = new Set(events.map(({ factId }) => factId))
  return { events, cards: cards.filter(({ factId }) => touched.has(factId)), results }
}

/** Nothing is recorded before it happened, although the server's own clock may have been set back meanwhile. */
function recordingTime(now: Date, effectiveAt: string): string {
  const arrived = now.toISOString()
  return arrived < effectiveAt ? effectiveAt : arrived
}

interface Deciding {
  learnerId: string
  state: LogState
  candidates: Candidate[]
  /** Of the events before this one in the batch. */
  results: Map<number, EventResult>
}

/** Whether an event is new, known already, to the log or from earlier in the batch, or may not enter. */
function outcomeOf({ event, contentHash }: Candidate, deciding: Deciding): Pick<EventResult, 'status' | 'reason'> {
  const { learnerId, state, candidates, results } = deciding
  const earlier = candidates.find(
    (other) => other.event.id === event.id && results.get(other.index)?.status === 'recorded',
  )
  const known = state.known.find(({ id }) => id === event.id) ?? (earlier && { ...earlier, learnerId })
  if (known) {
    const isSame = known.learnerId === learnerId && known.contentHash === contentHash
    return isSame ? { status: 'duplicate' } : { status: 'refused', reason: 'id-reused' }
  }
  const reason = refusalOf(event, learnerId, targetOf(event, learnerId, state, candidates))
  return reason ? { status: 'refused', reason } : { status: 'recorded' }
}

/** What an undo aims at: stored already, or sent along with it. */
function targetOf(event: ClientEvent, learnerId: string, state: LogState, candidates: Candidate[]): Target | null {
  if (event.kind !== 'undo') return null
  const sentAlong = candidates.find((other) => other.event.id === event.targetId)?.event
  return state.targets.find(({ id }) => id === event.targetId) ?? (sentAlong ? { ...sentAlong, learnerId } : null)
}

/** Replays the facts concerned and adds card, verdict and rating to the results. */
function describeCards(events: StampedEvent[], candidates: Candidate[], results: Map<number, EventResult>): Card[] {
  const folds = new Map(
    [...new Set(candidates.map(({ event }) => event.factId))].map((factId) => [
      factId,
      foldFact(factId, events, weightsOf),
    ]),
  )
  const stored = new Map(events.map((event) => [event.id, event]))
  for (const [index, result] of results) {
    const event = stored.get(result.id)
    const fold = event?.factId ? folds.get(event.factId) : null
    if (result.status === 'refused' || !event || !fold) continue
    const verdict = event.kind === 'answer' ? firstGrading(event, events)?.verdict : undefined
    const rating = fold.ratings.get(result.id)
    results.set(index, { ...result, card: fold.card, ...(verdict && { verdict }), ...(rating && { rating }) })
  }
  return [...folds.values()].flatMap((fold) => (fold ? [fold.card] : []))
}
