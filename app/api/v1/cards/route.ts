import { failure, json } from '@/app/api/answer'
import { identify } from '@/lib/auth/identify'
import { CardsAfter } from '@/lib/domain/wire/pages-schema'
import { ownCards } from '@/lib/operations/own-log'

/** The learner's own cards, in the order of their facts: `{"cards":[…],"next":CURSOR|null}`. */
export async function GET(request: Request): Promise<Response> {
  const asking = await identify()
  if (asking.kind !== 'user') return failure(401, 'signed-out', 'Sign in to read your cards.')
  const after = CardsAfter.safeParse(new URL(request.url).searchParams.get('after'))
  if (!after.success) return failure(400, 'malformed', 'Send the "next" of the page before as "after".')
  return json(await ownCards(asking.learnerId, after.data))
}
