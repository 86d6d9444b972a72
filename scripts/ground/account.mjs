import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { Problem } from './problem.mjs'

/**
 * Who runs Postgres, which refuses the administrator: null for the one who starts it, else `{ uid, gid }`.
 * A cluster that exists is run by whoever owns it.
 */
export function accountFor(cluster) {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const name = ['postgres', 'nobody'].find((candidate) => spawnSync('id', ['-u', candidate]).status === 0)
  if (!name)
    throw new Problem(
      'Postgres refuses to run as root, and this machine has no account "postgres" or "nobody".',
      'Start as an ordinary user, or set DATABASE_URL.',
    )
  return { uid: idOf('-u', name), gid: idOf('-g', name) }
}

/** Whether an account may enter a folder, however far up the way is barred. */
export function mayEnter(account, folder) {
  if (!account) return true
  return (
    spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
  )
}

function idOf(flag, name) {
  return Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)
}
