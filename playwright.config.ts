import { defineConfig } from '@playwright/test'

interface Browser {
  executablePath: string
  args: string[]
}

/** Set by `npm run test:e2e`, which finds the browser and serves the app. */
const browser: Browser | undefined = process.env.SAEGIM_BROWSER && JSON.parse(process.env.SAEGIM_BROWSER)

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.tmp/journeys',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'journeys', testIgnore: 'afterwards.spec.ts' },
    // what holds of the whole database, once nobody writes to it any more
    { name: 'afterwards', testMatch: 'afterwards.spec.ts', dependencies: ['journeys'] },
  ],
  reporter: [['list'], ['json']],
  use: {
    baseURL: process.env.BASE_URL,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: browser && { executablePath: browser.executablePath, args: browser.args },
  },
})
