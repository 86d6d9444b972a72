import { json } from '@/app/api/answer'
import { checkHealth } from '@/lib/operations/health'

/** For whoever watches the instance: 200 while the database answers, 503 when it does not. */
export async function GET(): Promise<Response> {
  const health = await checkHealth()
  return json(health, { status: health.status === 'ok' ? 200 : 503 })
}
