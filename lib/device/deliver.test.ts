import { describe, expect, test } from 'vitest'
import type { ClientEvent } from '../domain/study/events'
import { BATCH, type Batch, deliver, type Post, waitMillis } from './deliver'
import { memoryOutbox } from './memory-outbox'
import { settlementOf } from './settlement'
import { claimed, type StudyContext } from './study-act'

const LEARNER: StudyContext = { owner: 'learner', zone: 'Asia/Seoul', dayStart: '04:00' }
const VISITOR: StudyContext = { owner: 'visitor', zone: null, dayStart: null }
const NOW = new Date('2026-03-10T09:00:00.000Z')

async function outboxWith(study: StudyContext, count: number, prefix = 'e') {
  const outbox = memoryOutbox()
  for (let index = 0; index < count; index++) await keep(outbox, study, `${prefix}${index}`)
  return outbox
}

function keep(outbox: ReturnType<typeof memoryOutbox>, study: StudyContext, id: string) {
  return outbox.add(claimed(study, { id, kind: 'enrol', factId: 'f' }, NOW))
}

/** A server that records everything and remembers the batches. */
function server(answer: (event: ClientEvent) => 'recorded' | 'duplicate' | 'refused' = () => 'recorded') {
  const batches: Batch[] = []
  const post: Post = async (batch) => {
    batches.push(batch)
    const results = batch.events.map((event) => ({ id: event.id, status: answer(event) }))
    return { status: 'answered', results }
  }
  return { batches, post }
}

describe('sending', () => {
  test('goes batch by batch in the order of the device, until nothing waits', async () => {
    const outbox = await outboxWith(LEARNER, BATCH + 3)
    const { batches, post } = server()
    expect(await deliver(outbox, 'learner', post, () => NOW)).toEqual({ status: 'empty' })
    expect(batches.map(({ events }) => events.length)).toEqual([BATCH, 3])
    const seqs = batches.flatMap(({ events }) => events.map(({ seq }) => seq))
    expect(seqs).toEqual(Array.from({ length: BATCH + 3 }, (_, index) => index + 1))
    expect(batches[0]).toMatchObject({ sentAt: NOW.toISOString(), owner: 'learner' })
  })

  test('has nothing to send for an owner who was forgotten, and everything for the others', async () => {
    const outbox = await outboxWith(LEARNER, 2)
    await keep(outbox, { ...LEARNER, owner: 'another' }, 'theirs')
    await outbox.forget('learner')
    expect((await outbox.waiting('learner')).count).toBe(0)
    expect((await outbox.waiting('another')).count).toBe(1)
  })

  test('keeps everything when the network fails, and passes on how long the server asks to wait', async () => {
    const outbox = await outboxWith(LEARNER, 2)
    const failed = await deliver(
      outbox,
      'learner',
      async () => ({ status: 'failed', retryAfterMillis: 9 }),
      () => NOW,
    )
    expect(failed).toEqual({ status: 'failed', retryAfterMillis: 9 })
    expect((await outbox.waiting('learner')).count).toBe(2)
  })

  test('forgets what was recorded, known or refused, and sends only this owner’s', async () => {
    const outbox = await outboxWith(LEARNER, 2)
    await keep(outbox, { ...LEARNER, owner: 'another' }, 'theirs')
    const { batches, post } = server(({ seq }) => (seq === 1 ? 'duplicate' : 'refused'))
    await deliver(outbox, 'learner', post, () => NOW)
    expect(batches.flatMap(({ events }) => events.map(({ id }) => id))).toEqual(['e0', 'e1'])
    expect(await outbox.waiting('learner')).toEqual({ count: 0, since: null })
    expect(await outbox.waiting('another')).toEqual({ count: 1, since: NOW.toISOString() })
  })

  test('does not ask for ever where the answer settles nothing', async () => {
    const outbox = await outboxWith(LEARNER, 1)
    expect(
      await deliver(
        outbox,
        'learner',
        async () => ({ status: 'answered', results: [] }),
        () => NOW,
      ),
    ).toEqual({
      status: 'failed',
    })
  })
})

describe('the outbox', () => {
  test('keeps an event once, however often it comes', async () => {
    const outbox = await outboxWith(LEARNER, 1)
    await keep(outbox, LEARNER, 'e0')
    expect((await outbox.waiting('learner')).count).toBe(1)
  })

  test('gives a visitor’s unsent events to whoever signs in here, and nobody else’s', async () => {
    const outbox = await outboxWith(VISITOR, 2)
    await keep(outbox, { ...LEARNER, owner: 'another' }, 'theirs')
    await outbox.adopt('learner')
    expect((await outbox.next('learner', 9)).map(({ id }) => id)).toEqual(['e0', 'e1'])
  })

  test('stamps a learner’s own clock on events, and for a visitor the browser’s', () => {
    const act = { id: 'a', kind: 'enrol', factId: 'f' } as const
    expect(claimed(LEARNER, act, NOW).event).toMatchObject({ zone: 'Asia/Seoul', claimedAt: NOW.toISOString() })
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone
    expect(claimed(VISITOR, act, NOW).event).toMatchObject({ zone: own, dayStart: '04:00' })
  })
})

test('a result settles its event only; refusals keep their reason', () => {
  const results = [
    { id: 'a', status: 'recorded' as const },
    { id: 'b', status: 'refused' as const, reason: 'wrong-target' as const },
    { id: 'stranger', status: 'recorded' as const },
  ]
  expect(settlementOf(['a', 'b', 'c'], results)).toEqual({
    done: ['a'],
    refused: [{ id: 'b', reason: 'wrong-target' }],
  })
})

test('waiting doubles with each failure, spreads by half and ends at five minutes', () => {
  expect([1, 2, 3].map((failures) => waitMillis(failures, 1))).toEqual([2_000, 4_000, 8_000])
  expect(waitMillis(1, 0)).toBe(1_000)
  expect(waitMillis(40, 1)).toBe(300_000)
})
