import { failure, json } from '@/app/api/answer'
import { apiRoute } from '@/app/api/v1/api-route'
import { timeOfRequest } from '@/lib/auth/identify'
import { isSameOrigin } from '@/lib/auth/origin'
import { exportOwnData } from '@/lib/operations/own-data'

/** Everything that is kept of whoever is signed in, as one file. Only by their own hand, from a page of this site. */
export const GET = apiRoute('/api/me/data', async (request, asking) => {
  if (!isSameOrigin(request)) return failure(403, 'foreign-origin', 'Download your data from a page of this site.')
  if (asking.kind !== 'user') return failure(401, 'signed-out', 'Sign in to download your data.')
  const now = await timeOfRequest()
  const { headers } = json(null)
  headers.set('content-disposition', `attachment; filename="saegim-${now.toISOString().slice(0, 10)}.json"`)
  return new Response(streamOf(exportOwnData(asking.userId, asking.learnerId, now)), { headers })
})

/** Read as fast as the download takes it, and no faster. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
