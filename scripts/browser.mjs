// Finds a browser that really starts, or brings one: `{ executablePath, args, env, from }`.
import { existsSync } from 'node:fs'
import { Problem } from './ground/problem.mjs'
import { run, tail } from './ground/run.mjs'

const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]
const PATIENCE_MS = 20_000
const SYSTEM = [
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export async function findBrowser() {
  const found = (await installed()) ?? (await fromPlaywright()) ?? (await fromDebian()) ?? (await fromRegistry())
  if (found) return found
  throw new Problem('No browser was found that starts.', 'Install Chromium, or set CHROMIUM to the path of one.')
}

async function installed() {
  const chosen = process.env.CHROMIUM
  if (chosen && !(await starts(chosen))) {
    throw new Problem(`CHROMIUM is "${chosen}", which does not start.`, 'Mend it, or leave it out.')
  }
  const path = chosen ?? (await firstThatStarts(SYSTEM))
  return path ? { executablePath: path, args: QUIET, env: {}, from: path } : null
}

async function fromPlaywright() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return (await starts(path)) ? { executablePath: path, args: QUIET, env: {}, from: 'Playwright' } : null
}

/** Ten seconds where it may be done; it is the browser people have. */
async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  const { code, output } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env,
  })
  if (code !== 0) process.stderr.write(`apt-get could not install chromium: ${tail(output, 5)}\n`)
  const found = code === 0 ? await installed() : null
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

async function firstThatStarts(paths) {
  for (const path of paths) if (await starts(path)) return path
  return null
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
