// `npm run test:e2e [-- FILE]`: the journeys in a real browser, against the built app.
import { makeArticleThread } from './ground/article-thread.mjs'
import { build } from './ground/build.mjs'
import { install } from './ground/install.mjs'
import { runJourneys } from './ground/journeys.mjs'
import { makeClient } from './ground/prisma-client.mjs'
import { main, step } from './ground/steps.mjs'

await main(async () => {
  await step('install', install)
  await step('client', makeClient)
  await step('thread', makeArticleThread)
  await step('build', build)
  const { failed } = await runJourneys({ live: true, extra: process.argv.slice(2) })
  return failed > 0 ? 1 : 0
})
