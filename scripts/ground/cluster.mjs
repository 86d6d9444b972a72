import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isRunning, isZombie } from './claims.mjs'
import { quoted, refusalOf, urlWith, withConnection } from './connection.mjs'
import { embeddedPostgres } from './embedded.mjs'
import { shown } from './paths.mjs'
import { programsFor } from './place.mjs'
import { freePort, isPortFree } from './ports.mjs'
import { Problem } from './problem.mjs'
import { tail } from './run.mjs'

const DATABASE = 'saegim'
const OWNER = 'saegim'
const DURABLE = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=100']
const FORGETFUL = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']

/**
 * Brings a private cluster up: made if it is new, recovered if it was killed, adopted if it still runs.
 * `{ url, note, stop }`; `isTemporary` trades safety for speed, for tests.
 */
export async function startCluster({ place, password, isTemporary = false }) {
  const { native, version } = embeddedPostgres()
  const cluster = {
    ...place,
    folder: path.join(place.home, 'cluster'),
    programs: programsFor(native, place, version),
    isTemporary,
  }
  const isNew = !existsSync(path.join(cluster.folder, 'PG_VERSION'))
  if (isNew) create(cluster, password)
  refuseOtherVersion(cluster, version)
  const running = await answeringPort(cluster, password)
  const port = running ?? (await startServer(cluster, password))
  const url = urlOf(port, password)
  await createDatabase(url)
  return { url, note: noteOf({ isNew, running, port, home: place.home }), stop: () => stopServer(cluster) }
}

function create(cluster, password) {
  // An unfinished one has no PG_VERSION, and initdb refuses a folder that is not empty.
  rmSync(cluster.folder, { recursive: true, force: true })
  const file = path.join(cluster.home, 'first-password')
  writeFileSync(file, password, { mode: 0o600 })
  if (cluster.account) chownSync(file, cluster.account.uid, cluster.account.gid)
  try {
    call(cluster, 'initdb', [
      ...['-D', cluster.folder, '-U', OWNER, '--auth=scram-sha-256', `--pwfile=${file}`],
      ...['--encoding=UTF8', '--locale=C.UTF-8', ...(cluster.isTemporary ? ['--no-sync'] : [])],
    ])
  } finally {
    rmSync(file, { force: true })
  }
}

function refuseOtherVersion({ folder }, version) {
  const made = readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim()
  const ours = version.split('.')[0]
  if (made === ours) return
  throw new Problem(
    `The database in ${folder} was made by Postgres ${made}; this version of Saegim brings Postgres ${ours}.`,
    'Dump it with the older version and load it into a new one (pg_dump, psql).',
  )
}

/** The port on which the cluster answers now, or null. Only a connection tells: `pg_ctl status` can be wrong after a kill. */
async function answeringPort(cluster, password) {
  const port = portOf(cluster)
  if (!port) return null
  const refusal = await refusalOf(urlOf(port, password, 'postgres'))
  if (!refusal) return port
  if (refusal.code !== '28P01') return null
  throw new Problem(
    'The database runs but does not accept the password in the data folder.',
    'Bring the file `database-password` back from the backup of the data folder.',
  )
}

async function startServer(cluster, password) {
  const pid = pidOf(cluster)
  // Postgres sees to every other stale lock itself.
  if (pid && isZombie(pid)) rmSync(path.join(cluster.folder, 'postmaster.pid'), { force: true })
  const port = await choosePort(cluster)
  const options = ['-p', String(port), ...DURABLE, ...(cluster.isTemporary ? FORGETFUL : [])].join(' ')
  await launch(cluster, ['-D', cluster.folder, '-w', '-t', '120', '-l', logOf(cluster), '-o', options, 'start'])
  const refusal = await refusalOf(urlOf(port, password, 'postgres'))
  if (refusal)
    throw new Problem(`The database started but does not answer: ${refusal.message}.`, `Its log is ${logOf(cluster)}.`)
  return port
}

async function choosePort(cluster) {
  const last = lastPort(cluster)
  return last && (await isPortFree(last)) ? last : freePort()
}

/** What a killed server left behind needs a moment to notice and go, so a start that fails is tried again. */
async function launch(cluster, args) {
  for (let triesLeft = 4; ; triesLeft--) {
    try {
      return call(cluster, 'pg_ctl', args, 'ignore')
    } catch (error) {
      if (triesLeft === 0) throw error
      await pause(500)
    }
  }
}

function stopServer(cluster) {
  const pid = pidOf(cluster)
  if (!pid || !isRunning(pid)) return
  call(cluster, 'pg_ctl', ['-D', cluster.folder, '-m', 'fast', '-w', '-t', '60', 'stop'], 'ignore')
}

async function createDatabase(url) {
  if ((await refusalOf(url))?.code !== '3D000') return
  await withConnection(urlWith(url, { database: 'postgres' }), (client) =>
    client.query(`create database ${quoted(DATABASE)}`),
  )
}

function call(cluster, program, args, said = 'pipe') {
  const { programs, home, account } = cluster
  const options = { ...account, cwd: home, encoding: 'utf8', stdio: ['ignore', said, said] }
  const result = spawnSync(path.join(programs, program), args, options)
  if (result.status === 0) return
  const log = logOf(cluster)
  const recent = existsSync(log) ? tail(readFileSync(log, 'utf8'), 8) : ''
  const output = [result.error?.message, result.stdout, result.stderr, recent].filter(Boolean).join('\n')
  throw new Problem(`Postgres: ${program} failed.`, adviceFor(home), output)
}

function adviceFor(home) {
  return `The database lives in ${home}. If another user made it, start as that user; if the disk is full, make room; else set DATABASE_URL.`
}

function urlOf(port, password, database = DATABASE) {
  return `postgresql://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

/** postmaster.pid: its first line is the process, its fourth the port. */
function pidFileOf({ folder }) {
  const file = path.join(folder, 'postmaster.pid')
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
}

/** The port of the last run: kept, so that a client that remembers it finds the database again. */
function lastPort({ folder }) {
  const file = path.join(folder, 'postmaster.opts')
  return existsSync(file) ? Number(/"-p" "(\d+)"/.exec(readFileSync(file, 'utf8'))?.[1]) || null : null
}

function logOf({ home }) {
  return path.join(home, 'server.log')
}

function noteOf({ isNew, running, port, home }) {
  const how = isNew ? 'new' : running ? 'was still running' : 'started'
  return `${how}, on port ${port}, in ${shown(home)}`
}

function pidOf(cluster) {
  return Number(pidFileOf(cluster)[0]) || null
}

function portOf(cluster) {
  return Number(pidFileOf(cluster)[3]) || null
}
