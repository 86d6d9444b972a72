import { runVitest } from './runners.mjs'
import { step } from './steps.mjs'
import { temporaryInstance } from './temporary.mjs'

/** The tests that need a real Postgres, on one of their own. They arrange rows, so they work as its owner. */
export async function beginDataTests(options = {}) {
  const { env, ownerUrl } = await step('database', temporaryInstance)
  return step('data', () =>
    runVitest('data', { ...options, env: { ...env, DATABASE_URL: ownerUrl, APP_DATABASE_URL: env.DATABASE_URL } }),
  )
}
