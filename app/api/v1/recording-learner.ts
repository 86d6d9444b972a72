import { identify, timeOfRequest } from '@/lib/auth/identify'
import { writeVisitorCookie } from '@/lib/auth/visitor-cookie'
import type { RecordingLearner } from '@/lib/operations/recording'
import { beginVisitor, isSameLearner, VISITOR_MEASURES } from '@/lib/operations/visitors'

/**
 * Whose log a request writes to. Somebody whom the server meets with their first event becomes a visitor. Null where
 * the sending page takes the events for somebody else's: it was left open while its learner signed out.
 */
export async function requireRecordingLearner(owner = 'visitor'): Promise<RecordingLearner | null> {
  const asking = await identify()
  if (owner !== 'visitor' && !(asking.kind !== 'nobody' && (await isSameLearner(owner, asking.learnerId)))) return null
  if (asking.kind === 'user') {
    return { id: asking.learnerId, beganAt: asking.beganAt, desiredRetention: asking.settings.desiredRetention }
  }
  if (asking.kind === 'visitor')
    return { id: asking.learnerId, beganAt: asking.beganAt, desiredRetention: VISITOR_MEASURES.desiredRetention }
  const visitor = await beginVisitor(await timeOfRequest())
  await writeVisitorCookie(visitor.id)
  return { id: visitor.id, beganAt: visitor.beganAt, desiredRetention: VISITOR_MEASURES.desiredRetention }
}
