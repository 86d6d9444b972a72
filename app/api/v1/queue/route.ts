import { failure, json } from '@/app/api/answer'
import { identify, timeOfRequest } from '@/lib/auth/identify'
import { isSameOrigin } from '@/lib/auth/origin'
import { todaySession } from '@/lib/operations/sessions'
import { visitorSettings } from '@/lib/operations/visitors'

const MOST_ITEMS = 200

/** The learner's session now, with its answer keys: answers are graded on the device first. */
export async function GET(request: Request): Promise<Response> {
  const asking = await identify()
  if (asking.kind === 'nobody') return failure(401, 'signed-out', 'Sign in, or answer something first.')
  if (asking.kind === 'visitor' && !isSameOrigin(request))
    return failure(403, 'foreign-origin', 'Ask from a page of this site.')
  const limit = Number(new URL(request.url).searchParams.get('limit') ?? 50)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ITEMS)
    return failure(400, 'malformed', `limit is a whole number from 1 to ${MOST_ITEMS}.`)
  const settings = asking.kind === 'user' ? asking.settings : await visitorSettings(asking.learnerId)
  const { zone, dayStart, dailyMinutes, newPerDay } = settings
  const wish = { learnerId: asking.learnerId, zone, dayStart, minutes: dailyMinutes, newPerDay }
  const { items } = await todaySession('what-is-llm', wish, await timeOfRequest())
  return json({
    items: items.slice(0, limit).map(({ factId, card, version }) => ({
      factId,
      card,
      questionVersionId: version.id,
      type: version.body.kind,
      question: { ...version.body, asOf: version.asOf, revision: version.revision },
    })),
  })
}
