import { beforeEach, describe, expect, test } from 'vitest'
import type { CardFilter } from '../domain/progress/card-list'
import { ownCard, ownCards } from './own-cards'
import { aCourse, aDevice, aLearner, DAY_ONE, minutesAfter } from './testing/studied-course'

const DAY = 24 * 60
const EVERYTHING: CardFilter = { search: '', lesson: null, state: null, sort: 'due', page: 1 }

describe('a learner’s own cards', () => {
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

  const studying = () => ({ learnerId: learner.id, settings: { zone: 'Asia/Seoul', dayStart: '04:00' } })
  const fact = (index = 0) => course.factIds[index] ?? ''
  const answer = (at: Date, optionId: string, change: object = {}) =>
    device.answer(fact(), course.versionOf(fact()), optionId, at, change)

  test('tell each answer with what it led to then, what was taken back, and what was done besides', async () => {
    const [first, second, third] = [0, 1, 2].map((day) => minutesAfter(DAY_ONE, day * DAY)) as [Date, Date, Date]
    const [known, slip] = [answer(first, 'right'), answer(second, 'wrong')]
    const events = [known, slip, device.act('undo', fact(), second, { targetId: slip.id })]
    await device.send(learner, events, second)
    await device.send(learner, [answer(third, 'wrong'), answer(third, 'right', { source: 'relearn' })], third)
    await device.send(learner, [device.act('suspend', fact(), third, { reason: 'learner' })], third)

    const own = await ownCard(studying(), fact(), 'ko', third)
    expect(own?.card).toMatchObject({ state: 'resting', answers: 2, lapses: 1, lastAnsweredDay: '2026-03-04' })
    const told = own?.history.map(({ kind, day, answer: given, isUndone }) => [kind, day, given?.rating, isUndone])
    expect(told).toEqual([
      ['suspend', '2026-03-04', undefined, false],
      ['answer', '2026-03-04', null, false],
      ['answer', '2026-03-04', 'again', false],
      ['answer', '2026-03-03', null, true],
      ['answer', '2026-03-02', 'good', false],
    ])
    expect(own?.history.at(-1)?.answer?.due).toMatch(/^2026-03-0[3-6]$/)
    expect([...(own?.versions.keys() ?? [])]).toEqual([course.versionOf(fact())])
  })

  test('are found by state, and nobody else’s are', async () => {
    await device.send(learner, [answer(DAY_ONE, 'right'), device.act('enrol', fact(1), DAY_ONE)], DAY_ONE)
    const found = await ownCards(studying(), 'ko', { ...EVERYTHING, state: 'new' }, DAY_ONE)
    expect(found.shown.map(({ factId }) => factId)).toEqual([fact(1)])
    expect(found).toMatchObject({ all: 2, count: 1, counts: { coming: 1, new: 1 } })
    const other = await aLearner()
    const theirs = { ...studying(), learnerId: other.id }
    expect(await ownCards(theirs, 'ko', EVERYTHING, DAY_ONE)).toMatchObject({ all: 0, shown: [] })
    expect(await ownCard(theirs, fact(), 'ko', DAY_ONE)).toBeNull()
    await other.remove()
  })
})
