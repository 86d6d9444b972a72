import { failure, json } from '@/app/api/answer'
import { CardsAfter } from '@/lib/domain/wire/pages-schema'
import { ownCards } from '@/lib/operations/own-log'
import { apiRoute } from '../api-route'
import { signedOut } from '../turned-away'

/** The learner's own cards, in the order of their facts: `{"cards":[…],"next":CURSOR|null}`. */
export const GET = apiRoute('/api/v1/cards', async (request, asking) => {
  if (asking.kind !== 'user' && asking.kind !== 'machine') return signedOut('Sign in to read your cards.')
  const after = CardsAfter.safeParse(new URL(request.url).searchParams.get('after'))
  if (!after.success) return failure(400, 'malformed', 'Send the "next" of the page before as "after".')
  return json(await ownCards(asking.learnerId, after.data))
})
