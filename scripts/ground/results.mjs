import { existsSync, readFileSync } from 'node:fs'

/** What a runner reported, as `{ passed, failed }`. No report, no test, or a bad exit that no test explains: one failure. */
export function resultsOf(report, code) {
  if (!report) return { passed: 0, failed: 1 }
  const { passed, failed } =
    'stats' in report ? fromPlaywright(report) : 'numTotalTests' in report ? fromVitest(report) : report
  const isSilent = passed + failed === 0
  const isUnexplained = failed === 0 && code !== 0
  return { passed, failed: failed + (isSilent || isUnexplained ? 1 : 0) }
}

/** Null when there is none, or half of one. */
export function readReport(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  } catch {
    return null
  }
}

export function sumOf(results) {
  return results.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  })
}

function fromVitest({ numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: numFailedTests }
}

/** A test that passes only at the second try has failed once. */
function fromPlaywright({ stats: { expected, unexpected, flaky } }) {
  return { passed: expected, failed: unexpected + flaky }
}
