import { beforeEach, expect, test } from 'vitest'
import { countByKind, countRested } from '../data/habits'
import { habitsOf, memoryContext } from './habits'
import { aCourse, aDevice, aLearner, DAY_ONE, minutesAfter } from './testing/studied-course'

const SEOUL = { zone: 'Asia/Seoul', dayStart: '04:00' }

let course: Awaited<ReturnType<typeof aCourse>>
let learner: Awaited<ReturnType<typeof aLearner>>

beforeEach(async () => {
  course = await aCourse()
  learner = await aLearner()
  return async () => {
    await learner.remove()
    await course.remove()
  }
})

test('a learner’s habits count first answers by how sure they were, and the days that had any', async () => {
  const device = aDevice()
  const fact = course.factIds[0] ?? ''
  const answer = (minutes: number, optionId: string, change: object = {}) =>
    device.answer(fact, course.versionOf(fact), optionId, minutesAfter(DAY_ONE, minutes), change)
  const slip = answer(3, 'wrong', { confidence: 'sure' })
  const events = [
    answer(0, 'right', { confidence: 'sure' }),
    answer(1, 'wrong', { confidence: 'sure' }),
    answer(2, 'right', { confidence: 'sure', source: 'relearn' }),
    slip,
    device.act('undo', fact, minutesAfter(DAY_ONE, 4), { targetId: slip.id }),
    answer(5, 'right', { confidence: null }),
    answer(24 * 60 * 2, 'right', { confidence: 'guess' }),
  ]
  const now = minutesAfter(DAY_ONE, 24 * 60 * 2)
  await device.send(learner, events, now)
  const { calibration, weeks } = await habitsOf({ learnerId: learner.id, settings: SEOUL }, [], now)
  expect(calibration.map(({ confidence, right, answers }) => [confidence, right, answers])).toEqual([
    ['guess', 1, 1],
    ['sure', 1, 2],
  ])
  // 2026-03-02 is a Monday.
  expect(weeks.at(-1)?.days.flatMap(({ day, isStudied }) => (isStudied ? [day] : []))).toEqual([
    '2026-03-02',
    '2026-03-04',
  ])
  expect(weeks).toHaveLength(6)
})

test('a month’s retention counts what had rested for a week, as it was judged in the end', async () => {
  const device = aDevice()
  const [rested, fresh] = [course.factIds[0] ?? '', course.factIds[1] ?? '']
  const on = (day: number, fact: string, optionId: string, change: object = {}) =>
    device.answer(fact, course.versionOf(fact), optionId, minutesAfter(DAY_ONE, day * 24 * 60), change)
  const events = [
    ...[on(0, rested, 'right', { source: 'lesson' }), on(8, rested, 'right')],
    ...[on(20, rested, 'wrong', { confidence: 'sure' }), on(20, fresh, 'right'), on(22, fresh, 'right')],
  ]
  const slip = on(30, rested, 'wrong')
  const undo = device.act('undo', rested, minutesAfter(DAY_ONE, 30 * 24 * 60), { targetId: slip.id })
  const now = minutesAfter(DAY_ONE, 31 * 24 * 60)
  await device.send(learner, [...events, slip, undo], now)
  expect(await countRested(learner.id, '2026-03-02', 7)).toEqual({ reviews: 2, right: 1 })
  expect(await countRested(learner.id, '2026-03-11', 7)).toEqual({ reviews: 1, right: 0 })

  const { lastAnswers, cardsPerDay } = await memoryContext({ learnerId: learner.id, settings: SEOUL }, 10)
  expect(lastAnswers.get(rested)).toEqual({ day: '2026-03-22', verdict: 'wrong', confidence: 'sure' })
  expect(cardsPerDay).toBeGreaterThan(30)
  expect(await countByKind(learner.id, 100)).toEqual(
    expect.arrayContaining([
      { factId: rested, kind: 'single', answers: 3, right: 2 },
      { factId: fresh, kind: 'single', answers: 2, right: 2 },
    ]),
  )
})
