import { beforeEach, describe, expect, test } from 'vitest'
import { listLessonAnswers } from '../data/habits'
import { aCourse, aDevice, aLearner, DAY_ONE, minutesAfter } from './testing/studied-course'
import { type Daily, openToday } from './today'

const DAY = 24 * 60

describe('a learner’s day', () => {
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

  const daily = (newPerDay = 5): Daily => ({
    learnerId: learner.id,
    settings: { zone: 'Asia/Seoul', dayStart: '04:00', newPerDay },
  })
  const fact = (index: number) => course.factIds[index] ?? ''
  const answer = (index: number, at: Date, optionId: string, change: object = {}) =>
    device.answer(fact(index), course.versionOf(fact(index)), optionId, at, change)
  const counts = ({ boxes }: { boxes: { cards: number }[] }) => boxes.map(({ cards }) => cards)

  test('is empty for somebody new, and has the week before them', async () => {
    const today = await openToday(daily(), course.slug, 'ko', DAY_ONE)
    expect(counts(today)).toEqual([0, 0, 0])
    expect(today).toMatchObject({ isLight: false, latest: null, week: { monday: '2026-03-02', studied: 0 } })
  })

  test('counts what is due and as many new cards as the settings let in', async () => {
    const events = [
      answer(0, DAY_ONE, 'wrong'),
      device.act('enrol', fact(1), DAY_ONE),
      device.act('enrol', fact(2), DAY_ONE),
    ]
    await device.send(learner, events, DAY_ONE)
    const next = minutesAfter(DAY_ONE, DAY)
    expect(counts(await openToday(daily(), course.slug, 'ko', next))).toEqual([3, 3, 3])
    expect(counts(await openToday(daily(1), course.slug, 'ko', next))).toEqual([2, 2, 2])
    expect(counts(await openToday(daily(0), course.slug, 'ko', next))).toEqual([1, 1, 1])
  })

  test('fits fewer cards into a box for somebody who takes long', async () => {
    const slow = Array.from({ length: 5 }, (_, index) =>
      answer(index % 3, minutesAfter(DAY_ONE, index), 'wrong', { durationMs: 150_000 }),
    )
    await device.send(learner, slow, minutesAfter(DAY_ONE, 5))
    expect(counts(await openToday(daily(), course.slug, 'ko', minutesAfter(DAY_ONE, DAY)))).toEqual([2, 3, 3])
  })

  test('begins lightly after an absence, with nothing new', async () => {
    await device.send(learner, [answer(0, DAY_ONE, 'wrong'), device.act('enrol', fact(1), DAY_ONE)], DAY_ONE)
    const today = await openToday(daily(), course.slug, 'ko', minutesAfter(DAY_ONE, 5 * DAY))
    expect(today.isLight).toBe(true)
    expect(counts(today)).toEqual([1, 1, 1])
  })

  test('says what was learned last: by lessons, not by reviews, and not what was taken back', async () => {
    const slip = answer(1, minutesAfter(DAY_ONE, 1), 'right', { source: 'lesson' })
    const events = [
      answer(0, DAY_ONE, 'right', { source: 'lesson' }),
      slip,
      device.act('undo', fact(1), minutesAfter(DAY_ONE, 2), { targetId: slip.id }),
      answer(2, minutesAfter(DAY_ONE, 3), 'right'),
    ]
    await device.send(learner, events, minutesAfter(DAY_ONE, 3))
    expect(await listLessonAnswers(learner.id, 10)).toEqual([{ factId: fact(0), day: '2026-03-02' }])
  })
})
