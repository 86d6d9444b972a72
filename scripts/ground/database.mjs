import path from 'node:path'
import { appRole } from '../app-role.mjs'
import { claim, otherClaims } from './claims.mjs'
import { startCluster } from './cluster.mjs'
import { refusalOf } from './connection.mjs'
import { atTheEnd } from './ending.mjs'
import { migrate } from './migrate.mjs'
import { shown } from './paths.mjs'
import { placeFor } from './place.mjs'
import { Problem } from './problem.mjs'
import { secretIn } from './secrets.mjs'

/** Opens the database of an instance as its owner: the one that is given, or the embedded one. `{ url, note }` */
export async function openDatabase({ databaseUrl, data, instance }) {
  if (databaseUrl) return givenDatabase(databaseUrl)
  const password = secretIn(data, 'database-password')
  const cluster = await startCluster({ place: placeFor(data, instance), password })
  atTheEnd(() => {
    // Whoever uses the data folder last, server or tool, stops the database.
    if (otherClaims(claimsOf(data)).length === 0) cluster.stop()
  })
  return cluster
}

/** Two servers must not share a data folder; a tool may come and go beside either. */
export function claimData(data, about) {
  const server = about.role === 'server' && otherClaims(claimsOf(data)).find(({ role }) => role === 'server')
  if (server) {
    throw new Problem(
      `Saegim already runs from the data folder ${shown(data)} (process ${server.pid}, ${server.url}).`,
      'Stop that one first, or give this one a folder and a port of its own: SAEGIM_DATA=.data-2 PORT=3001 npm start',
    )
  }
  return claim(claimsOf(data), about)
}

/** Brings tables and the app's role up to date. `{ url, note }`, with the URL the app works with. */
export async function prepareTables(ownerUrl, { data, instance }) {
  const note = await migrate(ownerUrl)
  const role = await appRole(ownerUrl, { instance, password: secretIn(data, 'app-role-password') })
  const refusal = role.isGuarded ? await refusalOf(role.url) : null
  if (refusal)
    throw new Problem(
      `The database does not let the app's own role in: ${refusal.message}`,
      'Allow password sign-in for roles named saegim_app_… in pg_hba.conf.',
    )
  return {
    ...role,
    note: role.isGuarded ? note : `${note}; this user may not make roles, so triggers alone guard the study log`,
  }
}

async function givenDatabase(url) {
  const refusal = await refusalOf(url)
  if (!refusal) return { url, note: `given, ${placeOf(url)}` }
  throw new Problem(
    `The database of DATABASE_URL (${placeOf(url)}) cannot be opened: ${refusal.message || refusal.code}.`,
    adviceFor(refusal, url),
  )
}

function adviceFor({ code }, url) {
  if (code === '3D000') return `Create it first: createdb ${new URL(url).pathname.slice(1)}`
  if (code === '28P01' || code === '28000') return 'Check the user and the password in DATABASE_URL.'
  return 'Start that Postgres, mend DATABASE_URL, or leave it out to use the built-in one.'
}

function placeOf(url) {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

function claimsOf(data) {
  return path.join(data, 'users')
}
