import { failure, json, readJson } from '@/app/api/answer'
import { timeOfRequest } from '@/lib/auth/identify'
import { EventBatch } from '@/lib/domain/wire/events-schema'
import { EventsAfter } from '@/lib/domain/wire/pages-schema'
import { ownEvents } from '@/lib/operations/own-log'
import { recordEvents } from '@/lib/operations/recording'
import { apiRoute } from '../api-route'
import { findRecording } from '../recording-learner'
import { signedOut } from '../turned-away'

/** Two hundred answers with their attempts are well below this. */
const MOST_BYTES = 1_000_000

/** Takes a device's events: idempotent, whenever they arrive. */
export const POST = apiRoute('/api/v1/events', async (request, asking) => {
  const body = await readJson(request, MOST_BYTES)
  if (body.status === 'too-long') return failure(413, 'too-long', 'Send at most 1 MB at a time.')
  const read = EventBatch.safeParse(body.status === 'read' ? body.value : null)
  if (!read.success)
    return failure(400, 'malformed', 'Send {"deviceId","sentAt","events"} as JSON, with 1 to 200 events.')
  const recording = await findRecording(asking, read.data.owner)
  if (!recording) return failure(409, 'another-learner', 'These events belong to a learner who is not signed in here.')
  const results = await recordEvents(recording.learner, read.data, await timeOfRequest(), recording.begin)
  return json({ results })
})

/** The learner's own log, in the order in which it was recorded: `{"events":[…],"next":CURSOR|null}`. */
export const GET = apiRoute('/api/v1/events', async (request, asking) => {
  if (asking.kind === 'nobody') return signedOut('Sign in, or answer something first.')
  const after = EventsAfter.safeParse(new URL(request.url).searchParams.get('after'))
  if (!after.success) return failure(400, 'malformed', 'Send the "next" of the page before as "after".')
  return json(await ownEvents(asking.learnerId, after.data))
})
