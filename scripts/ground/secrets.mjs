import { randomBytes, randomInt } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { shown } from './paths.mjs'
import { Problem } from './problem.mjs'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** The folder that holds the embedded database, the generated secrets and the servers' logs. */
export function openDataFolder(data) {
  try {
    // Root's database runs under another account, which must pass through; the files themselves are for their owner only.
    mkdirSync(data, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
    if (!statSync(data).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
    accessSync(data, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new Problem(
      `The data folder ${shown(data)} cannot be used (${error.code}).`,
      'Start as the user who owns it, or set SAEGIM_DATA to a folder that this user may write to.',
    )
  }
}

export function secretIn(data, name) {
  return kept(data, name, () => randomBytes(32).toString('base64url'))
}

/** Tells this instance's cookies and database role from another's on the same host. */
export function instanceIn(data) {
  return kept(data, 'instance', () => Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join(''))
}

/** What a file of the data folder holds, made once. Only its owner may read it. */
function kept(data, name, make) {
  const file = path.join(data, name)
  try {
    if (!existsSync(file)) writeFileSync(file, `${make()}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (error.code !== 'EEXIST') throw unusable(file, error)
  }
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw unusable(file, error)
  }
}

function unusable(file, { code }) {
  return new Problem(
    `${shown(file)} cannot be used by this user (${code}).`,
    'Start as the user who owns the data folder, or set SAEGIM_DATA to another folder.',
  )
}
