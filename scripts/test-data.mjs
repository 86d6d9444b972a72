// `npm run test:data [-- FILE]`: the tests that need a real Postgres.
import { makeArticleThread } from './ground/article-thread.mjs'
import { beginDataTests } from './ground/data-tests.mjs'
import { install } from './ground/install.mjs'
import { makeClient } from './ground/prisma-client.mjs'
import { main, step } from './ground/steps.mjs'

await main(async () => {
  await step('install', install)
  await step('client', makeClient)
  await step('thread', makeArticleThread)
  const { failed } = await beginDataTests({ live: true, extra: process.argv.slice(2) })
  return failed > 0 ? 1 : 0
})
