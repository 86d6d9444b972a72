import { failure, json } from '@/app/api/answer'
import { timeOfRequest } from '@/lib/auth/identify'
import { QueueLimit } from '@/lib/domain/wire/pages-schema'
import { todaySession } from '@/lib/operations/sessions'
import { visitorSettings } from '@/lib/operations/visitors'
import { apiRoute } from '../api-route'
import { signedOut } from '../turned-away'

/** The learner's session now, with its answer keys: answers are graded on the device first. */
export const GET = apiRoute('/api/v1/queue', async (request, asking) => {
  if (asking.kind === 'nobody') return signedOut('Sign in, or answer something first.')
  const limit = QueueLimit.safeParse(new URL(request.url).searchParams.get('limit') ?? undefined)
  if (!limit.success) return failure(400, 'malformed', 'limit is a whole number from 1 to 200.')
  const settings = asking.kind === 'visitor' ? await visitorSettings(asking.learnerId) : asking.settings
  const { zone, dayStart, dailyMinutes, newPerDay } = settings
  const wish = { learnerId: asking.learnerId, zone, dayStart, minutes: dailyMinutes, newPerDay }
  const { items } = await todaySession(wish, await timeOfRequest())
  return json({
    items: items.slice(0, limit.data).map(({ factId, card, version }) => ({
      factId,
      card,
      questionVersionId: version.id,
      type: version.body.kind,
      question: { ...version.body, asOf: version.asOf, revision: version.revision },
    })),
  })
})
