import { failure, json } from '@/app/api/answer'
import { apiRoute } from '@/app/api/v1/api-route'
import { timeOfRequest } from '@/lib/auth/identify'
import { listFilterOf } from '@/lib/domain/question/listing'
import { EXPORT_FORMATS, exportQuestions } from '@/lib/operations/question-exchange'

const TYPES = { json: 'application/json', csv: 'text/csv', tsv: 'text/tab-separated-values' } as const

/** The questions that the instructors' list finds under the same filters, as one file. Others learn of nothing here. */
export const GET = apiRoute('/api/admin/questions/export', async (request, asking) => {
  if (asking.kind !== 'user' || asking.role === 'learner') return failure(404, 'not-found', 'There is nothing here.')
  const { format: wished = 'json', ...query } = Object.fromEntries(new URL(request.url).searchParams)
  const format = EXPORT_FORMATS.find((one) => one === wished)
  if (!format) return failure(400, 'malformed', `Send one of ${EXPORT_FORMATS.join(', ')} as "format".`)
  const day = (await timeOfRequest()).toISOString().slice(0, 10)
  const { headers } = json(null)
  headers.set('content-type', `${TYPES[format]}; charset=utf-8`)
  headers.set('content-disposition', `attachment; filename="saegim-questions-${day}.${format}"`)
  return new Response(await exportQuestions(listFilterOf(query), format), { headers })
})
