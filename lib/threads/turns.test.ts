import { expect, test } from 'vitest'
import { type Later, takingTurns } from './turns'

/** A clock that stands still. */
const never: Later = () => () => {}

function aTask() {
  let finish: (value: string) => void = () => {}
  const done = new Promise<string>((resolve) => {
    finish = resolve
  })
  return { done, finish: (value: string) => finish(value) }
}

test('so many run at once, so many wait in order, and the rest are sent away', async () => {
  const inTurn = takingTurns({ atOnce: 2, waiting: 1, longestMs: 1 }, never)
  const begun: string[] = []
  const tasks = ['a', 'b', 'c', 'd'].map((name) => ({ name, ...aTask() }))
  const [a, b, c, d] = tasks.map(({ name, done }) =>
    inTurn(() => {
      begun.push(name)
      return done
    }),
  )
  expect(await d).toBeNull()
  expect(begun).toEqual(['a', 'b'])
  tasks[0]?.finish('1')
  expect(await a).toBe('1')
  tasks[2]?.finish('3')
  expect(await c).toBe('3')
  expect(begun).toEqual(['a', 'b', 'c'])
  tasks[1]?.finish('2')
  expect(await b).toBe('2')
})

test('one that fails gives its place to the next', async () => {
  const inTurn = takingTurns({ atOnce: 1, waiting: 1, longestMs: 1 }, never)
  const failed = inTurn(() => Promise.reject(new Error('broken')))
  const next = inTurn(() => Promise.resolve('next'))
  await expect(failed).rejects.toThrow('broken')
  expect(await next).toBe('next')
})

test('one that has waited too long is sent away, and those behind it keep their places', async () => {
  const over: (() => void)[] = []
  const later: Later = (whenOver) => {
    over.push(whenOver)
    return () => over.splice(over.indexOf(whenOver), 1)
  }
  const inTurn = takingTurns({ atOnce: 1, waiting: 2, longestMs: 2_000 }, later)
  const first = aTask()
  const answers = [inTurn(() => first.done), inTurn(async () => 'late'), inTurn(async () => 'in time')]
  over[0]?.()
  expect(await answers[1]).toBeNull()
  first.finish('first')
  expect(await Promise.all(answers)).toEqual(['first', null, 'in time'])
})
