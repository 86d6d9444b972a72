import { beforeEach, describe, expect, test } from 'vitest'
import { countIntroduced, readPace } from '../data/cards'
import { todaySession } from './sessions'
import { aCourse, aDevice, aLearner, DAY_ONE, minutesAfter } from './testing/studied-course'

const DAY = 24 * 60
const wish = { zone: 'Asia/Seoul', dayStart: '04:00', minutes: 10, newPerDay: 2 }

describe('today’s session', () => {
  let course: Awaited<ReturnType<typeof aCourse>>
  let learner: Awaited<ReturnType<typeof aLearner>>
  let device: ReturnType<typeof aDevice>

  beforeEach(async () => {
    course = await aCourse()
    learner = await aLearner()
    device = aDevice()
    return async () => {
      await learner.remove()
      await course.remove()
    }
  })

  const [a, b, c] = [0, 1, 2].map((index) => () => course.factIds[index] ?? '') as [
    () => string,
    () => string,
    () => string,
  ]
  const answer = (factId: string, at: Date, change: object = {}, optionId = 'right') =>
    device.answer(factId, course.versionOf(factId), optionId, at, change)
  const send = async (events: { id: string }[], at: Date) => device.send(learner, events, at)
  const session = (at: Date, more: object = {}) => todaySession({ learnerId: learner.id, ...wish, ...more }, at)
  const asked = async (at: Date, more: object = {}) =>
    (await session(at, more)).items.map(({ factId }) => factId).sort()

  test('introduces so many new facts a day, however many sessions the day has', async () => {
    await send(
      [a(), b(), c()].map((factId) => device.act('enrol', factId, DAY_ONE)),
      DAY_ONE,
    )
    expect(await asked(DAY_ONE)).toHaveLength(2)
    await send([answer(a(), DAY_ONE)], DAY_ONE)
    expect(await asked(DAY_ONE)).toHaveLength(1)
    await send([answer(b(), DAY_ONE)], DAY_ONE)
    expect(await asked(DAY_ONE)).toEqual([])
    expect(await asked(minutesAfter(DAY_ONE, DAY))).toContain(c())
  })

  test('counts neither what a lesson taught, nor what was taken back', async () => {
    const taken = answer(b(), DAY_ONE)
    const events = [answer(a(), DAY_ONE, { source: 'lesson' }), taken]
    await send([...events, device.act('undo', b(), DAY_ONE, { targetId: taken.id })], DAY_ONE)
    expect(await countIntroduced(learner.id, '2026-03-02')).toBe(0)
    const tomorrow = minutesAfter(DAY_ONE, DAY)
    await send([answer(a(), tomorrow)], tomorrow)
    expect(await countIntroduced(learner.id, '2026-03-03')).toBe(0)
  })

  test('begins lightly after three days away, with nothing new, and fully once five more are asked for', async () => {
    await send([answer(a(), DAY_ONE), device.act('enrol', b(), DAY_ONE)], DAY_ONE)
    const back = minutesAfter(DAY_ONE, 30 * DAY)
    expect(await session(back)).toMatchObject({ isLight: true, items: [{ factId: a() }] })
    expect(await session(back, { most: 5 })).toMatchObject({ isLight: false, items: [{ factId: a() }] })
    await send([answer(a(), back)], back)
    expect((await session(minutesAfter(back, DAY))).isLight).toBe(false)
  })

  test('asks nothing of other lessons where some are named', async () => {
    await send([answer(a(), DAY_ONE)], DAY_ONE)
    const later = minutesAfter(DAY_ONE, 20 * DAY)
    expect(await asked(later, { lessons: ['no-such-lesson'] })).toEqual([])
  })

  test('reckons with the learner’s own median seconds once a kind was answered five times', async () => {
    const times = [4000, 90_000, 6000, 5000].map((durationMs, day) =>
      answer(a(), minutesAfter(DAY_ONE, day), { durationMs }),
    )
    await send(times, DAY_ONE)
    expect(await readPace(learner.id)).toEqual({})
    await send([answer(a(), minutesAfter(DAY_ONE, 9), { durationMs: 7000 })], minutesAfter(DAY_ONE, 9))
    expect(await readPace(learner.id)).toEqual({ single: 6 })
  })

  test('leaves out what was put off until tomorrow, and brings it back then or when that is taken back', async () => {
    await send([answer(a(), DAY_ONE, {}, 'wrong')], DAY_ONE)
    const tomorrow = minutesAfter(DAY_ONE, DAY)
    expect(await asked(tomorrow)).toEqual([a()])
    await send([device.act('bury', a(), tomorrow, { until: '2026-03-04' })], tomorrow)
    expect(await asked(tomorrow)).toEqual([])
    expect(await asked(minutesAfter(tomorrow, DAY))).toEqual([a()])
    await send([device.act('bury', a(), tomorrow, { until: '2026-03-03' })], tomorrow)
    expect(await asked(tomorrow)).toEqual([a()])
  })
})
