// `npm run build`: the app as `npm start` serves it.
import { makeArticleThread } from './ground/article-thread.mjs'
import { build } from './ground/build.mjs'
import { install } from './ground/install.mjs'
import { refuseOldNode } from './ground/node-version.mjs'
import { makeClient } from './ground/prisma-client.mjs'
import { main, step } from './ground/steps.mjs'

await main(async () => {
  refuseOldNode()
  await step('install', install)
  await step('client', makeClient)
  await step('thread', makeArticleThread)
  await step('build', build)
})
