import { failure, json, readJson } from '@/app/api/answer'
import { identify, timeOfRequest } from '@/lib/auth/identify'
import { isSameOrigin } from '@/lib/auth/origin'
import { EventBatch } from '@/lib/domain/wire/events-schema'
import { EventsAfter } from '@/lib/domain/wire/pages-schema'
import { ownEvents } from '@/lib/operations/own-log'
import { recordEvents } from '@/lib/operations/recording'
import { requireRecordingLearner } from '../recording-learner'

/** Two hundred answers with their attempts are well below this. */
const MOST_BYTES = 1_000_000

/** Takes a device's events: idempotent, whenever they arrive. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return failure(403, 'foreign-origin', 'Send events from a page of this site.')
  const body = await readJson(request, MOST_BYTES)
  if (body.status === 'too-long') return failure(413, 'too-long', 'Send at most 1 MB at a time.')
  const read = EventBatch.safeParse(body.status === 'read' ? body.value : null)
  if (!read.success)
    return failure(400, 'malformed', 'Send {"deviceId","sentAt","events"} as JSON, with 1 to 200 events.')
  const learner = await requireRecordingLearner(read.data.owner)
  if (!learner) return failure(409, 'another-learner', 'These events belong to a learner who is not signed in here.')
  const results = await recordEvents(learner, read.data, await timeOfRequest())
  return json({ results })
}

/** The learner's own log, in the order in which it was recorded: `{"events":[…],"next":CURSOR|null}`. */
export async function GET(request: Request): Promise<Response> {
  const asking = await identify()
  if (asking.kind === 'nobody') return failure(401, 'signed-out', 'Sign in, or answer something first.')
  if (asking.kind === 'visitor' && !isSameOrigin(request))
    return failure(403, 'foreign-origin', 'Ask from a page of this site.')
  const after = EventsAfter.safeParse(new URL(request.url).searchParams.get('after'))
  if (!after.success) return failure(400, 'malformed', 'Send the "next" of the page before as "after".')
  return json(await ownEvents(asking.learnerId, after.data))
}
