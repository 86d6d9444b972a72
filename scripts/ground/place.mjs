import {
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import path from 'node:path'
import { accountFor, mayEnter } from './account.mjs'
import { shown } from './paths.mjs'
import { Problem } from './problem.mjs'

/** Where a cluster goes that cannot stay in its data folder; the first that can be made, and both outlive a restart. */
const OTHER_PLACES = ['/var/lib', '/var/tmp']

/**
 * Decides where the cluster lives: `{ home, account }`. That is `postgres` in the data folder, or, when Postgres' account may not
 * enter there (a checkout below /root), a folder of its own elsewhere, to which `postgres` in the data folder is then a link.
 */
export function placeFor(data, instance, otherPlaces = OTHER_PLACES) {
  const inside = path.join(data, 'postgres')
  const linked = linkAt(inside)
  if (linked) return settled(linked, inside)
  const account = accountFor(path.join(inside, 'cluster'))
  if (mayEnter(account, data)) return ours(made(inside, account), account)
  const outside = otherPlaces
    .map((folder) => path.join(folder, `saegim-${instance}`))
    .find((home) => canMove(inside, home, account))
  if (!outside)
    throw new Problem(
      `Postgres' account may not enter ${shown(data)}, and no other place could be made for the database.`,
      'Set SAEGIM_DATA to a folder such as /srv/saegim, start as an ordinary user, or set DATABASE_URL.',
    )
  symlinkSync(outside, inside)
  return { home: outside, account }
}

/** The programs of Postgres where its account can run them: a copy when node_modules is out of its reach. */
export function programsFor(native, { home, account }, version) {
  if (mayEnter(account, path.join(native, 'bin'))) return path.join(native, 'bin')
  const copy = path.join(home, `programs-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}-${process.pid}`
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, copy)
  }
  return path.join(copy, 'bin')
}

function settled(home, link) {
  if (!existsSync(home))
    throw new Problem(
      `The database of this data folder is missing: ${shown(link)} points to ${home}, which is not there.`,
      `Bring ${home} back from the backup. To begin with an empty database, delete the link.`,
    )
  return ours(home, accountFor(path.join(home, 'cluster')))
}

function ours(home, account) {
  const { uid } = statSync(home)
  const self = process.getuid?.()
  if (self === undefined || self === 0 || uid === self) return { home, account }
  throw new Problem(
    `The database in ${shown(home)} belongs to another user (${uid}).`,
    'Start as that user or as root, or set SAEGIM_DATA to another folder.',
  )
}

/** A cluster that was restored into an unreachable data folder moves along. */
function canMove(inside, home, account) {
  try {
    if (existsSync(inside) && !existsSync(home)) {
      cpSync(inside, home, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
      chownAll(home, account)
    }
    made(home, account)
    if (!mayEnter(account, home)) return false
    rmSync(inside, { recursive: true, force: true })
    return true
  } catch {
    return false
  }
}

function made(home, account) {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  // The cluster may have come back from a backup, and then belongs to whoever copied it.
  const isForeign = account && statSync(path.join(home, 'cluster'), { throwIfNoEntry: false })?.uid === 0
  if (account) chownSync(home, account.uid, account.gid)
  if (isForeign) chownAll(home, account)
  return home
}

function chownAll(folder, account) {
  if (!account) return
  for (const entry of readdirSync(folder, { recursive: true }))
    lchownSync(path.join(folder, entry), account.uid, account.gid)
}

function linkAt(file) {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(file) : null
}
