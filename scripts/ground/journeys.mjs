import { mkdirSync } from 'node:fs'
import { findBrowser } from '../browser.mjs'
import { claimBuild } from './build.mjs'
import { seedCourse } from './course.mjs'
import { inRoot } from './paths.mjs'
import { freePort } from './ports.mjs'
import { runPlaywright } from './runners.mjs'
import { serve } from './serve.mjs'
import { step } from './steps.mjs'
import { temporaryInstance } from './temporary.mjs'

/** Walks the journeys through the built app, on a database of their own with the built-in course in it. */
export async function runJourneys(options = {}) {
  const browser = await step('browser', async () => ({ ...(await browserFound()) }))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const { env, ownerUrl } = await step('app', () => serveTemporarily(port, url))
  return step('journeys', () =>
    runPlaywright({
      ...options,
      env: {
        ...env,
        ...browser.env,
        BASE_URL: url,
        OWNER_DATABASE_URL: ownerUrl,
        SAEGIM_BROWSER: JSON.stringify(browser),
      },
    }),
  )
}

async function browserFound() {
  const browser = await findBrowser()
  return { ...browser, note: browser.from }
}

async function serveTemporarily(port, url) {
  const instance = await temporaryInstance({ url })
  const env = { ...instance.env, ...(await stubbedProviders()) }
  await seedCourse(env)
  claimBuild({ url })
  const logFolder = inRoot('.tmp', 'reports')
  mkdirSync(logFolder, { recursive: true })
  await serve({ port, host: '127.0.0.1', env, logFolder })
  return { env, ownerUrl: instance.ownerUrl, note: `at ${url}` }
}

/** Three providers are offered, and a stub that the journeys start stands in for them. */
async function stubbedProviders() {
  const keys = ['GOOGLE', 'GITHUB', 'NAVER'].flatMap((provider) => [
    [`${provider}_CLIENT_ID`, `saegim-at-${provider.toLowerCase()}`],
    [`${provider}_CLIENT_SECRET`, `secret-of-${provider.toLowerCase()}`],
  ])
  return { SAEGIM_TEST_PROVIDERS: `http://127.0.0.1:${await freePort()}`, ...Object.fromEntries(keys) }
}
