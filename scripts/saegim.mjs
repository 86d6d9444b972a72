// `npm run -s saegim -- COMMAND`: the operator's tool. Sees to it that the database is there for the commands that need it.
import { makeArticleThread } from './ground/article-thread.mjs'
import { claimData } from './ground/database.mjs'
import { readEnvironment } from './ground/environment.mjs'
import { install } from './ground/install.mjs'
import { appEnvironment, prepareInstance } from './ground/instance.mjs'
import { refuseOldNode } from './ground/node-version.mjs'
import { makeClient } from './ground/prisma-client.mjs'
import { ended, start } from './ground/run.mjs'
import { openDataFolder } from './ground/secrets.mjs'
import { beQuiet, main } from './ground/steps.mjs'
import { TOOL } from './ground/tool.mjs'

const args = process.argv.slice(2)

beQuiet()
await main(async () => {
  refuseOldNode()
  const settings = readEnvironment()
  await install()
  const env = needsDatabase(args) ? await openInstance(settings) : await withoutDatabase()
  return ended(start(process.execPath, [...TOOL, ...args], { stdio: 'inherit', env }))
})

function needsDatabase([noun, verb]) {
  if (!noun || noun.startsWith('-') || noun === 'help' || args.includes('--help')) return false
  return !(verb === 'check' && (noun === 'article' || noun === 'questions'))
}

async function openInstance(settings) {
  openDataFolder(settings.data)
  claimData(settings.data, { role: 'tool' })
  return prepareInstance(settings, { course: false })
}

/** Code that is loaded but not used still wants its variables: these open nothing. */
async function withoutDatabase() {
  await makeClient()
  await makeArticleThread()
  const nothing = { databaseUrl: 'postgresql://nobody@127.0.0.1:1/none', authSecret: '-'.repeat(32), instance: 'none' }
  return appEnvironment({ ...readEnvironment(), ...nothing })
}
