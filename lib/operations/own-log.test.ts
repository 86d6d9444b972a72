import { beforeEach, describe, expect, test } from 'vitest'
import { EventsAfter } from '../domain/wire/pages-schema'
import { ownCards, ownEvents } from './own-log'
import { aCourse, aDevice, aLearner, DAY_ONE, minutesAfter } from './testing/studied-course'
import { joinAccount } from './visitors'

describe('a learner’s own log', () => {
  let course: Awaited<ReturnType<typeof aCourse>>
  let learner: Awaited<ReturnType<typeof aLearner>>
  let other: Awaited<ReturnType<typeof aLearner>>
  const sent: string[] = []

  beforeEach(async () => {
    course = await aCourse()
    learner = await aLearner()
    other = await aLearner()
    sent.length = 0
    for (const each of [learner, other]) {
      const device = aDevice()
      for (const day of [0, 1, 2]) {
        const at = minutesAfter(DAY_ONE, day * 1440)
        const events = course.factIds.map((fact) => device.answer(fact, course.versionOf(fact), 'right', at))
        await device.send(each, events, at)
        if (each === learner) sent.push(...events.map(({ id }) => id))
      }
    }
    return async () => {
      await learner.remove()
      await other.remove()
      await course.remove()
    }
  })

  async function allEvents(size: number) {
    const pages = []
    for (let cursor: string | null = null; ; ) {
      const page = await ownEvents(learner.id, EventsAfter.parse(cursor), size)
      pages.push(page.events.map(({ id }) => id))
      cursor = page.next
      if (cursor === null) return pages
    }
  }

  test('is read page by page, each event once and no one else’s', async () => {
    const pages = await allEvents(4)
    expect(pages.map(({ length }) => length)).toEqual([4, 4, 1])
    expect(pages.flat().sort()).toEqual([...sent].sort())
    expect(await allEvents(9)).toHaveLength(1)
  })

  test('also holds what a merge brought, whose versions are those of another log', async () => {
    const visitor = await aLearner()
    const device = aDevice()
    const [fact = ''] = course.factIds
    const early = device.answer(fact, course.versionOf(fact), 'wrong', DAY_ONE)
    await device.send(visitor, [early], DAY_ONE)
    await joinAccount(visitor.id, learner.id)
    expect((await allEvents(2)).flat().sort()).toEqual([...sent, early.id].sort())
  })

  test('gives cards in the order of their facts, page by page', async () => {
    const first = await ownCards(learner.id, null, 2)
    const second = await ownCards(learner.id, first.next, 2)
    expect([...first.cards, ...second.cards].map(({ factId }) => factId)).toEqual(course.factIds)
    expect([first.next, second.next]).toEqual([course.factIds[1], null])
  })
})
