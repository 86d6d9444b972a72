import { failure, json, readJson } from '@/app/api/answer'
import { addressOfRequest } from '@/lib/auth/address'
import { timeOfRequest } from '@/lib/auth/identify'
import { DisputeBatch } from '@/lib/domain/wire/disputes-schema'
import { keepDisputes } from '@/lib/operations/disputes'
import { spendTry } from '@/lib/operations/limits'
import { apiRoute } from '../api-route'
import { findRecording } from '../recording-learner'

/** Twenty reports with the longest remarks are well below this. */
const MOST_BYTES = 200_000

/** Takes what a learner reports about questions: idempotent, whenever it arrives. */
export const POST = apiRoute('/api/v1/disputes', async (request, asking) => {
  const body = await readJson(request, MOST_BYTES)
  if (body.status === 'too-long') return failure(413, 'too-long', 'Send at most 200 kB at a time.')
  const read = DisputeBatch.safeParse(body.status === 'read' ? body.value : null)
  if (!read.success) return failure(400, 'malformed', 'Send {"disputes"} as JSON, with 1 to 20 reports.')
  const recording = await findRecording(asking, read.data.owner)
  if (!recording) return failure(409, 'another-learner', 'These reports belong to a learner who is not signed in here.')
  const now = await timeOfRequest()
  const count = read.data.disputes.length
  if (asking.kind !== 'nobody') await spendTry('report-learner', asking.learnerId, now, count)
  await spendTry('report-address', await addressOfRequest(), now, count)
  return json({ results: await keepDisputes(recording.learner.id, read.data, now, recording.begin) })
})
