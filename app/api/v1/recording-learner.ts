import { timeOfRequest } from '@/lib/auth/identify'
import { writeVisitorCookie } from '@/lib/auth/visitor-cookie'
import type { RecordingLearner } from '@/lib/operations/recording'
import { isSameLearner, keepVisitor, newVisitor, VISITOR_MEASURES } from '@/lib/operations/visitors'
import type { Admitted } from './turned-away'

export interface Recording {
  learner: RecordingLearner
  /** For somebody whom the server has not met: makes them a visitor, once something of theirs is to be recorded. */
  begin?: () => Promise<void>
}

/**
 * Whose log a request writes to. Null where the sending page takes the events for somebody else's: it was left open
 * while its learner signed out.
 */
export async function findRecording(asking: Admitted, owner = 'visitor'): Promise<Recording | null> {
  if (owner !== 'visitor' && !(asking.kind !== 'nobody' && (await isSameLearner(owner, asking.learnerId)))) return null
  const { desiredRetention } = 'settings' in asking ? asking.settings : VISITOR_MEASURES
  if (asking.kind !== 'nobody') {
    return { learner: { id: asking.learnerId, beganAt: asking.beganAt, desiredRetention } }
  }
  const visitor = newVisitor(await timeOfRequest())
  const begin = async () => {
    await keepVisitor(visitor)
    await writeVisitorCookie(visitor.id)
  }
  return { learner: { ...visitor, desiredRetention }, begin }
}
