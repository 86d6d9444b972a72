import { existsSync, readFileSync } from 'node:fs'
import { alone } from './claims.mjs'
import { inRoot } from './paths.mjs'
import { Problem } from './problem.mjs'
import { run, tail } from './run.mjs'

export const CHECKOUT_LOCK = inRoot('.tmp', 'checkout.lock')

/** Installs exactly what the lock file names, unless that is what is there. */
export function install() {
  if (isInstalled()) return 'as the lock file says'
  return alone(CHECKOUT_LOCK, async () => {
    if (isInstalled()) return 'as the lock file says'
    const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      env: { NODE_ENV: '' },
      shell: process.platform === 'win32',
    })
    if (code !== 0) throw new Problem('The dependencies could not be installed.', adviceFor(output), tail(output))
    return 'npm ci'
  })
}

/** npm keeps its own record of what it put into node_modules, written when it has finished. */
function isInstalled() {
  const record = inRoot('node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = packagesOf(inRoot('package-lock.json'))
  const present = packagesOf(record)
  return Object.entries(wanted).every(([at, { version, optional }]) => {
    if (at === '') return true
    const installed = present[at]
    return installed ? installed.version === version : Boolean(optional)
  })
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function adviceFor(output) {
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ENETUNREACH/.test(output)) {
    return 'The package registry cannot be reached. The first start needs the network; later ones do not.'
  }
  if (/EACCES|EPERM/.test(output)) return 'This user may not write into the checkout: start as its owner.'
  return 'Run `npm ci` by hand to see more.'
}
