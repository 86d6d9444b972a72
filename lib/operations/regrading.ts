import { findNewestOfMeaning } from '../data/amendments'
import { grade } from '../domain/question/grade'
import type { Grading, QuestionVersion } from '../domain/question/question'
import { type Amendment, regradeEvent } from '../domain/study/amending'
import type { AnswerFields, ClientEvent, StampedEvent } from '../domain/study/events'
import { sha256 } from '../secrets/hash'
import { derivedId } from '../secrets/ids'

/** A version answered, what it makes of the answer, and what an amended key makes of it instead. */
export interface Answered {
  version: QuestionVersion
  grading: Grading
  regrade: { version: QuestionVersion & { publishedAt: string }; grading: Grading } | null
}

/** The regrade that is written together with an answer to an amended version. */
export function regradesOf(answer: StampedEvent, { regrade }: Answered): StampedEvent[] {
  if (!regrade) return []
  const { id: questionVersionId, factId, revision, publishedAt } = regrade.version
  const amendment = { questionVersionId, factId, revision, publishedAt }
  const { zone, dayStart, recordedAt, logVersion } = answer
  const making = { clock: { zone, dayStart }, recordedAt, logVersion, hash: sha256 }
  const regraded = { targetId: answer.id, grading: regrade.grading }
  return [regradeEvent(amendment, regraded, { ...making, id: amendmentEventId(amendment, answer.id) })]
}

/** Of the version and the learner or the answer alone: whoever makes the event, and however often, it is the same one. */
export function amendmentEventId({ questionVersionId, publishedAt }: Amendment, subject: string): string {
  return derivedId(new Date(publishedAt), `${questionVersionId} ${subject}`)
}

/**
 * Typed answers that their own version judges wrong, looked at with the newest key of the same meaning: a device that
 * was offline may bring an answer that has been accepted since.
 */
export async function withRegrades<Candidate extends { event: ClientEvent; answered: Answered | null }>(
  candidates: Candidate[],
): Promise<Candidate[]> {
  const wrong = candidates.flatMap(({ answered, event }) =>
    answered?.grading.verdict === 'wrong' && 'response' in event && 'text' in event.response ? [answered.version] : [],
  )
  if (wrong.length === 0) return candidates
  const newest = await findNewestOfMeaning([...new Set(wrong.map(({ questionId }) => questionId))])
  return candidates.map((candidate) => {
    const { answered, event } = candidate
    const version = answered && newest.get(`${answered.version.questionId} ${answered.version.revision}`)
    if (!version || version.id === answered.version.id || event.kind !== 'answer') return candidate
    const regrade = regradeBy(version, event, answered.grading)
    return regrade ? { ...candidate, answered: { ...answered, regrade } } : candidate
  })
}

function regradeBy(version: QuestionVersion & { publishedAt: string }, event: AnswerFields, given: Grading) {
  if (given.verdict === 'right' || !('text' in event.response)) return null
  const grading = grade(version.body, event.response, event.language)
  return grading.verdict === 'right' ? { version, grading } : null
}
