// Finds a browser that really starts, or brings one: `{ executablePath, args, env, from }`.
import { existsSync } from 'node:fs'
import { Problem } from './ground/problem.mjs'
import { run, tail } from './ground/run.mjs'

const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]
const PATIENCE_MS = 20_000
/** The engine of the browser that people have, without its windows: on a small machine, journeys take half the time. */
const SHELL = '/usr/bin/chromium-headless-shell'
const WITH_WINDOWS = [
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const HASTY = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10']

export async function findBrowser() {
  const found =
    (await firstOf(process.env.CHROMIUM ? [process.env.CHROMIUM] : [SHELL])) ??
    (await fromDebian()) ??
    (await firstOf(WITH_WINDOWS)) ??
    (await fromPlaywright()) ??
    (await fromRegistry())
  if (found) return found
  throw new Problem('No browser was found that starts.', 'Install Chromium, or set CHROMIUM to the path of one.')
}

async function firstOf(paths) {
  for (const path of paths) if (await starts(path)) return { executablePath: path, args: QUIET, env: {}, from: path }
  if (!process.env.CHROMIUM) return null
  throw new Problem(`CHROMIUM is "${process.env.CHROMIUM}", which does not start.`, 'Mend it, or leave it out.')
}

async function fromPlaywright() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return (await starts(path)) ? { executablePath: path, args: QUIET, env: {}, from: 'Playwright' } : null
}

/** Ten seconds where it may be done; a machine without its network goes on without. */
async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', [...HASTY, 'update', '-qq'], { env })
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell']
  const { code, output } = await run('apt-get', [...HASTY, ...install], { env })
  if (code !== 0) process.stderr.write(`apt-get could not install a browser: ${tail(output, 5)}\n`)
  const found = code === 0 ? await firstOf([SHELL]) : null
  return found && { ...found, from: `${found.from}, installed by apt-get` }
}

/**
 * The last resort. Its package unpacks the libraries it needs only on the machines it was made for. Its own arguments run it in
 * one process, which ends with the first page that closes: ours do not.
 */
async function fromRegistry() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  const path = await packed.executablePath().catch(() => null)
  const env = { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '' }
  const isGood = path && (await starts(path, env))
  return isGood ? { executablePath: path, args: QUIET, env, from: '@sparticuz/chromium' } : null
}

/** Opens a page with it, as the journeys will: a program that is there may still lack a library. */
async function starts(path, env = {}) {
  if (!existsSync(path)) return false
  const { chromium } = await import('@playwright/test')
  const options = { executablePath: path, args: QUIET, env: { ...process.env, ...env }, timeout: PATIENCE_MS }
  const browser = await chromium.launch(options).catch(() => null)
  if (!browser) return false
  const page = await browser.newPage().catch(() => null)
  await browser.close()
  return page !== null
}
