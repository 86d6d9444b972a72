// `npm run db:reset`: an empty development database with the built-in course. Never touches a database that was given.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { startCluster } from './ground/cluster.mjs'
import { quoted, urlWith, withConnection } from './ground/connection.mjs'
import { claimData } from './ground/database.mjs'
import { atTheEnd } from './ground/ending.mjs'
import { readEnvironment } from './ground/environment.mjs'
import { install } from './ground/install.mjs'
import { prepareInstance } from './ground/instance.mjs'
import { placeFor } from './ground/place.mjs'
import { Problem } from './ground/problem.mjs'
import { instanceIn, openDataFolder, secretIn } from './ground/secrets.mjs'
import { main, step } from './ground/steps.mjs'

await main(async () => {
  const settings = readEnvironment()
  if (settings.databaseUrl) {
    throw new Problem(
      'DATABASE_URL is set: db:reset empties only the embedded database.',
      'Leave it out, or empty that database by hand.',
    )
  }
  openDataFolder(settings.data)
  claimData(settings.data, { role: 'server', url: 'resetting' })
  await step('install', install)
  await step('reset', () => dropDatabase(settings.data))
  await prepareInstance(settings)
})

async function dropDatabase(data) {
  const password = secretIn(data, 'database-password')
  const cluster = await startCluster({ place: placeFor(data, instanceIn(data)), password })
  atTheEnd(cluster.stop)
  const name = new URL(cluster.url).pathname.slice(1)
  const anywhere = urlWith(cluster.url, { database: 'postgres' })
  await withConnection(anywhere, (client) => client.query(`drop database ${quoted(name)} with (force)`))
  rmSync(path.join(data, 'course.json'), { force: true })
}
