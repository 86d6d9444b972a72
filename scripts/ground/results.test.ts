import { describe, expect, test } from 'vitest'
import { resultsOf, sumOf } from './results.mjs'

describe('what a runner reported', () => {
  test('is counted for Vitest', () => {
    expect(resultsOf({ numTotalTests: 5, numPassedTests: 4, numFailedTests: 1 }, 1)).toEqual({ passed: 4, failed: 1 })
  })
  test('is counted for Playwright, and a test that passed at the second try has failed', () => {
    expect(resultsOf({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 } }, 1)).toEqual({
      passed: 3,
      failed: 2,
    })
  })
  test('is counted for the checks', () => {
    expect(resultsOf({ passed: 7, failed: 0 }, 0)).toEqual({ passed: 7, failed: 0 })
  })
  test('is a failure when no test ran', () => {
    expect(resultsOf({ numTotalTests: 0, numPassedTests: 0, numFailedTests: 0 }, 0)).toEqual({ passed: 0, failed: 1 })
    expect(resultsOf({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 4 } }, 0)).toEqual({
      passed: 0,
      failed: 1,
    })
  })
  test('is a failure when it ended badly without saying why', () => {
    expect(resultsOf({ numTotalTests: 5, numPassedTests: 5, numFailedTests: 0 }, 1)).toEqual({ passed: 5, failed: 1 })
  })
  test('is a failure when there is no report', () => {
    expect(resultsOf(null, 0)).toEqual({ passed: 0, failed: 1 })
  })
})

test('the sum is over all runners', () => {
  expect(
    sumOf([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 })
})
