import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { inRoot, shown } from './paths.mjs'
import { Problem } from './problem.mjs'
import { commandOf, ended, start, stop, tail } from './run.mjs'

const PATIENCE_MS = 60_000
const LOG_LIMIT_BYTES = 10_000_000

/** Serves the built app: `{ ended, stop }` once it answers on its health route. Its log is `app.log` in `logFolder`. */
export async function serve({ port, host, env, logFolder, mode = 'start' }) {
  const log = openLog(logFolder)
  const child = start(
    process.execPath,
    [...guardOf(mode), commandOf('next'), mode, '-H', hostForNext(host), '-p', `${port}`],
    {
      stdio: ['ignore', log.file, log.file, ...(mode === 'start' ? ['ipc'] : [])],
      env: { ...serverEnvironment(mode), ...env },
    },
  )
  closeSync(log.file)
  const whenEnded = ended(child)
  const isUp = await Promise.race([answers(port, host), whenEnded.then(() => false)])
  if (!isUp) {
    await stop(child)
    throw new Problem(
      'The app does not answer.',
      `Its log is ${shown(log.path)}.`,
      tail(readFileSync(log.path, 'utf8')),
    )
  }
  return { ended: whenEnded, stop: () => stop(child), log: log.path }
}

/** The development server is two processes, which see to one another themselves. */
function guardOf(mode) {
  return mode === 'start' ? ['--import', pathToFileURL(inRoot('scripts', 'end-with-parent.mjs')).href] : []
}

/** The localhost of IPv4: with "127.0.0.1" as its name Next takes each page in the default language for another host's, and redirects for ever. */
function hostForNext(host) {
  return host === '127.0.0.1' ? 'localhost' : host
}

function serverEnvironment(mode) {
  return {
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // "localhost" may mean ::1 first, and 127.0.0.1 is what we promise.
    NODE_OPTIONS: [process.env.NODE_OPTIONS, '--dns-result-order=ipv4first'].filter(Boolean).join(' '),
  }
}

async function answers(port, host) {
  const name = host === '0.0.0.0' || host === 'localhost' ? '127.0.0.1' : host
  const until = Date.now() + PATIENCE_MS
  while (Date.now() < until) {
    const response = await fetch(`http://${name}:${port}/api/health`).catch(() => null)
    if (response?.ok) return true
    await pause(100)
  }
  return false
}

/** Appends to the log; one that has grown large becomes `app.log.1`. */
function openLog(folder) {
  const file = path.join(folder, 'app.log')
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`)
  return { path: file, file: openSync(file, 'a', 0o600) }
}
