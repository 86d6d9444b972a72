// `npm test`: everything that must hold. Its last line, alone, is the sum of all runners.
import { makeArticleThread } from './ground/article-thread.mjs'
import { build } from './ground/build.mjs'
import { beginDataTests } from './ground/data-tests.mjs'
import { endWell, isEnding } from './ground/ending.mjs'
import { install } from './ground/install.mjs'
import { runJourneys } from './ground/journeys.mjs'
import { refuseOldNode } from './ground/node-version.mjs'
import { makeClient } from './ground/prisma-client.mjs'
import { sumOf } from './ground/results.mjs'
import { runChecks, runVitest } from './ground/runners.mjs'
import { main, say, step } from './ground/steps.mjs'

const RUNNERS = [
  ['check', () => step('check', runChecks)],
  ['unit', () => step('unit', () => runVitest('unit'))],
  ['data', () => beginDataTests()],
  ['journeys', () => step('build', build).then(() => runJourneys())],
]

await main(async () => {
  refuseOldNode()
  await step('install', install)
  await step('client', makeClient)
  await step('thread', makeArticleThread)
  const results = []
  for (const [name, runner] of RUNNERS) results.push(await outcomeOf(name, runner))
  await endWell()
  const { passed, failed } = sumOf(results)
  say(`${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
})

/** A runner that cannot even run is one failure, and the others still have their say. */
async function outcomeOf(name, runner) {
  try {
    const { output, ...result } = await runner()
    if (output) say(`── ${name}\n${output.trim()}\n──`)
    return result
  } catch (error) {
    if (isEnding()) throw error
    say(`── ${name}\n${[error.message, error.output, error.advice].filter(Boolean).join('\n')}\n──`)
    return { passed: 0, failed: 1 }
  }
}
