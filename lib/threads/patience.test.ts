import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startPatience, startWaiting } from './patience'

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

test('what is sent to the server is over sooner than what its operator brings', () => {
  const over: string[] = []
  for (const origin of ['sent', 'own'] as const) startPatience(() => over.push(origin), origin)
  const from = process.cpuUsage()
  while (process.cpuUsage(from).user < 2_600_000) over.length = 0
  vi.advanceTimersByTime(10_000)
  expect(over).toEqual(['sent'])
  vi.advanceTimersByTime(180_000)
  expect(over).toEqual(['sent', 'own'])
})
