import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import { onDatabase } from './study-log'

export const FIRST_DAY = '2031-03-03T10:00:00+09:00'
export const NEXT_DAY = '2031-03-04T10:00:00+09:00'

interface Asked {
  id: string
  factId: string
  body: { key: string; text: { ko: { options: { id: string }[] } } }
}

/** Whoever is signed in missed one question about each of so many facts at this instant: all are due the next day. */
export async function missBefore(page: Page, count: number, at = FIRST_DAY) {
  const asked = await onDatabase<Asked>(
    `select distinct on (q.fact_id) v.id, q.fact_id as "factId", v.body
       from questions q join question_versions v on v.id = q.current_id join facts f on f.id = q.fact_id
      where q.kind = 'single' and q.use = 'review' and q.status = 'published' and f.archived_at is null
        and q.id not similar to '([0-9a-f]{8}-|added|journey-|formula-)%'
        -- another journey publishes questions about this one, and answers know the course's own alone
        and q.fact_id <> 'concl.3'
      order by q.fact_id, q.id limit $1`,
    count,
  )
  const claimedAt = new Date(at).toISOString()
  const events = asked.map(({ id, factId, body }, index) => ({
    ...{ id: crypto.randomUUID(), seq: index + 1, kind: 'answer', factId, questionVersionId: id, claimedAt },
    ...{ zone: 'Asia/Seoul', dayStart: '04:00', language: 'ko', durationMs: 900, source: 'lesson' },
    response: { optionIds: [body.text.ko.options.map((option) => option.id).find((option) => option !== body.key)] },
    optionOrder: body.text.ko.options.map((option) => option.id),
  }))
  const answer = await page.request.post('/api/v1/events', {
    data: { deviceId: crypto.randomUUID(), sentAt: claimedAt, events },
  })
  const { results } = await answer.json()
  expect(results.map(({ status }: { status: string }) => status)).toEqual(asked.map(() => 'recorded'))
  expect(asked).toHaveLength(count)
}
