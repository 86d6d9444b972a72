import { beforeEach, expect, test } from 'vitest'
import { habitsOf } from './habits'
import { aCourse, aDevice, aLearner, DAY_ONE, minutesAfter } from './testing/studied-course'

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
  const settings = { zone: 'Asia/Seoul', dayStart: '04:00' }
  const { calibration, weeks } = await habitsOf({ learnerId: learner.id, settings }, now)
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
