import { beforeEach, describe, expect, test } from 'vitest'
import { streamLogs } from '../data/study-verify'
import { aCourse, aDevice, aLearner, DAY_ONE, minutesAfter } from './testing/studied-course'

describe('a device that errs', () => {
  let course: Awaited<ReturnType<typeof aCourse>>
  let learner: Awaited<ReturnType<typeof aLearner>>
  let factId: string

  beforeEach(async () => {
    course = await aCourse()
    learner = await aLearner()
    factId = course.factIds[0] ?? ''
    return async () => {
      await learner.remove()
      await course.remove()
    }
  })

  const right = (device: ReturnType<typeof aDevice>, at: Date, change: object = {}) =>
    device.answer(factId, course.versionOf(factId), 'right', at, change)

  async function storedEvents() {
    for await (const log of streamLogs()) if (log.learnerId === learner.id) return log.events
    return []
  }

  test.each([
    ['a NUL in a reason', { kind: 'suspend', reason: 'tired\u0000' }],
    ['half a character in a reason', { kind: 'suspend', reason: 'tired\ud83d' }],
    ['a NUL in a fact', { kind: 'enrol', factId: 'fact\u0000' }],
    ['half a character in a typed answer', { response: { text: '\udc00' } }],
    ['a NUL among the options', { optionOrder: ['right', '\u0000'] }],
    ['an earlier try with a NUL', { attempts: [{ response: { text: '\u0000' }, at: DAY_ONE.toISOString() }] }],
    ['a date of the year 0', { claimedAt: '0000-01-01T00:00:00.000Z' }],
    ['a bury until the year 0', { kind: 'bury', until: '0000-01-01' }],
  ])('is refused for %s, and its other events are recorded', async (_, change) => {
    const device = aDevice()
    const sent = [right(device, DAY_ONE, change), right(device, DAY_ONE)]
    const results = await device.send(learner, sent, DAY_ONE)
    expect(results.map(({ status, reason }) => reason ?? status)).toEqual(['malformed', 'recorded'])
  })

  test('hears of each of two events with one id what became of it', async () => {
    const device = aDevice()
    const first = right(device, DAY_ONE)
    const other = { ...first, durationMs: 1 }
    const results = await device.send(learner, [first, first, other], DAY_ONE)
    expect(results.map(({ status, reason }) => reason ?? status)).toEqual(['recorded', 'duplicate', 'id-reused'])
    expect(results[1]).toMatchObject({ verdict: 'right', card: { answers: 1 } })
    expect(await storedEvents()).toHaveLength(1)
  })

  test('may send one event several times at once: it counts once', async () => {
    const device = aDevice()
    const event = right(device, DAY_ONE)
    const sendings = await Promise.all(Array.from({ length: 6 }, () => device.send(learner, [event], DAY_ONE)))
    const statuses = sendings.flat().map(({ status }) => status)
    expect(statuses.sort()).toEqual([...Array.from({ length: 5 }, () => 'duplicate'), 'recorded'])
    expect(await storedEvents()).toHaveLength(1)
  })

  test('may send one event for several learners at once: it is one learner’s', async () => {
    const others = await Promise.all(Array.from({ length: 4 }, aLearner))
    const device = aDevice()
    const event = right(device, DAY_ONE)
    const sendings = await Promise.all([learner, ...others].map((each) => device.send(each, [event], DAY_ONE)))
    const outcomes = sendings.flat().map(({ status, reason }) => reason ?? status)
    expect(outcomes.sort()).toEqual([...Array.from({ length: 4 }, () => 'id-reused'), 'recorded'])
    for (const each of others) await each.remove()
  })

  test('is recorded although the server’s clock was set back meanwhile', async () => {
    const device = aDevice()
    await device.send(learner, [right(device, minutesAfter(DAY_ONE, 5))], minutesAfter(DAY_ONE, 5))
    const [result] = await device.send(learner, [right(device, DAY_ONE)], DAY_ONE)
    expect(result).toMatchObject({ status: 'recorded', card: { answers: 2 } })
  })
})
