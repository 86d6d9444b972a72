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
    // what is so only on an instance where nobody has been yet
    { name: 'beforehand', testMatch: 'beforehand.spec.ts' },
    {
      name: 'journeys',
      testIgnore: ['beforehand.spec.ts', 'alone.spec.ts', 'afterwards.spec.ts'],
      dependencies: ['beforehand'],
    },
    // what would disturb everybody else
    { name: 'alone', testMatch: 'alone.spec.ts', dependencies: ['journeys'] },
    // what holds of the whole database, once nobody writes to it any more
    { name: 'afterwards', testMatch: 'afterwards.spec.ts', dependencies: ['alone'] },
  ],
  reporter: [['list'], ['json']],
  use: {
    baseURL: process.env.BASE_URL,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    actionTimeout: 10_000,
    // A failure keeps its picture and what stood on the page. Traces cost half of the run: ask for them with `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: browser && { executablePath: browser.executablePath, args: browser.args },
  },
})
