import { identify, timeOfRequest } from '@/lib/auth/identify'
import { writeVisitorCookie } from '@/lib/auth/visitor-cookie'
import type { RecordingLearner } from '@/lib/operations/recording'
import { beginVisitor } from '@/lib/operations/visitors'

/** Visitors have no settings: the course's own goal. */
const VISITOR_RETENTION = 0.9

/** Whose log a request writes to. Somebody whom the server meets with their first event becomes a visitor. */
export async function requireRecordingLearner(): Promise<RecordingLearner> {
  const asking = await identify()
  if (asking.kind === 'user') {
    return { id: asking.learnerId, beganAt: asking.beganAt, desiredRetention: asking.settings.desiredRetention }
  }
  if (asking.kind === 'visitor')
    return { id: asking.learnerId, beganAt: asking.beganAt, desiredRetention: VISITOR_RETENTION }
  const visitor = await beginVisitor(await timeOfRequest())
  await writeVisitorCookie(visitor.id)
  return { id: visitor.id, beganAt: visitor.beganAt, desiredRetention: VISITOR_RETENTION }
}
