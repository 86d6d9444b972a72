import { failure, json, readJson } from '@/app/api/answer'
import { timeOfRequest } from '@/lib/auth/identify'
import { isSameOrigin } from '@/lib/auth/origin'
import { EventBatch } from '@/lib/domain/wire/events-schema'
import { recordEvents } from '@/lib/operations/recording'
import { requireRecordingLearner } from '../recording-learner'

/** Two hundred answers with their attempts are well below this. */
const MOST_BYTES = 1_000_000

/** Takes a device's events: idempotent, whenever they arrive. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return failure(403, 'foreign-origin', 'Send events from a page of this site.')
  const read = EventBatch.safeParse(await readJson(request, MOST_BYTES))
  if (!read.success) {
    return failure(
      400,
      'malformed',
      'Send {"deviceId","sentAt","events"} as JSON, with 1 to 200 events and at most 1 MB.',
    )
  }
  const learner = await requireRecordingLearner(read.data.owner)
  if (!learner) return failure(409, 'another-learner', 'These events belong to a learner who is not signed in here.')
  const results = await recordEvents(learner, read.data, await timeOfRequest())
  return json({ results })
}
