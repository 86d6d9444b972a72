import { expect, test } from 'vitest'
import { startWaiting } from './patience'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('waiting is not over by the clock alone: only once as much was computed', async () => {
  let isOver = false
  const stop = startWaiting(() => {
    isOver = true
  }, 500)
  await pause(800)
  expect(isOver).toBe(false)
  for (const from = process.cpuUsage(); process.cpuUsage(from).user + process.cpuUsage(from).system < 1_100_000; ) {
    // computes
  }
  await expect.poll(() => isOver).toBe(true)
  stop()
})

test('who has been given a turn is not called back', async () => {
  let isOver = false
  startWaiting(() => {
    isOver = true
  }, 0)()
  await pause(300)
  expect(isOver).toBe(false)
})
