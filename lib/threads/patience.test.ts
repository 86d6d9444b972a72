import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startWaiting } from './patience'

let isOver = false
const start = () =>
  startWaiting(() => {
    isOver = true
  }, 500)

beforeEach(() => {
  isOver = false
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('waiting is not over by the clock alone, until it has been very long', () => {
  start()
  vi.advanceTimersByTime(10_000)
  expect(isOver).toBe(false)
  vi.advanceTimersByTime(6_000)
  expect(isOver).toBe(true)
})

test('it is over once both the clock and the computing say so', () => {
  start()
  const from = process.cpuUsage()
  const computed = () => (process.cpuUsage(from).user + process.cpuUsage(from).system) / 1000
  while (computed() < 1_050) isOver = false
  vi.advanceTimersByTime(400)
  expect(isOver).toBe(false)
  vi.advanceTimersByTime(200)
  expect(isOver).toBe(true)
})

test('who has been given a turn is not called back', () => {
  start()()
  vi.advanceTimersByTime(20_000)
  expect(isOver).toBe(false)
})
