import { describe, expect, test } from 'vitest'
import type { Report } from '../domain/dispute/report'
import { deliverReports, type PostReports } from './deliver-reports'
import { memoryReportBox } from './report-box'

const report = (id: string): Report => ({
  ...{ id, questionVersionId: 'v', kind: 'something_wrong', language: 'ko' },
  ...{ response: null, eventId: null, remark: null },
})

async function boxWith(count: number) {
  const box = memoryReportBox()
  for (let index = 0; index < count; index++)
    await box.add({ owner: 'learner', isVisitors: false, report: report(`r${index}`) })
  await box.add({ owner: 'visitor', isVisitors: true, report: report('theirs') })
  return box
}

function server(status: 'recorded' | 'duplicate' | 'refused' = 'recorded') {
  const batches: string[][] = []
  const post: PostReports = async ({ disputes }) => {
    batches.push(disputes.map(({ id }) => id))
    return { status: 'answered', results: disputes.map(({ id }) => ({ id, status })) }
  }
  return { batches, post }
}

describe('reports', () => {
  test('go batch by batch until none waits, and only those of their owner', async () => {
    const box = await boxWith(23)
    const { batches, post } = server()
    expect(await deliverReports(box, 'learner', post)).toEqual({ status: 'empty' })
    expect(batches.map((ids) => ids.length)).toEqual([20, 3])
    expect(batches.flat()).not.toContain('theirs')
    expect(await box.next('visitor', 9)).toHaveLength(1)
  })

  test('wait while sending fails, and are forgotten once the server has them or will never take them', async () => {
    const box = await boxWith(1)
    expect(await deliverReports(box, 'learner', async () => ({ status: 'failed', retryAfterMillis: 9 }))).toEqual({
      status: 'failed',
      retryAfterMillis: 9,
    })
    expect(await box.next('learner', 9)).toHaveLength(1)
    for (const status of ['duplicate', 'refused'] as const) {
      const other = await boxWith(1)
      await deliverReports(other, 'learner', server(status).post)
      expect(await other.next('learner', 9), status).toEqual([])
    }
  })

  test('are not sent for ever where the answer settles nothing', async () => {
    const box = await boxWith(1)
    const failed = await deliverReports(box, 'learner', async () => ({ status: 'answered', results: [] }))
    expect(failed).toEqual({ status: 'failed' })
  })

  test('of a visitor go with whoever signs in, and whoever leaves takes theirs along', async () => {
    const box = await boxWith(1)
    await box.adopt('learner')
    expect((await box.next('learner', 9)).map(({ id }) => id)).toEqual(['r0', 'theirs'])
    await box.forget('learner')
    expect(await box.next('learner', 9)).toEqual([])
  })
})
