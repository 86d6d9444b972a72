import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { type Clock, clockOf } from './clock'
import { type Operator, operate } from './operator'
import { watch } from './troubles'

interface Fixtures {
  /** Says which trouble this test brings about on purpose; every other one fails it. */
  allow: (trouble: RegExp) => void
  /** Opens a browser of somebody else's, watched like the first. */
  another: (options?: BrowserContextOptions) => Promise<Page>
  clock: Clock
  operator: Operator
  /** All troubles of all browsers of the test. */
  troubles: string[][]
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern there
  troubles: async ({}, use) => use([]),
  allow: [
    async ({ context, troubles }, use) => {
      const allowed: RegExp[] = []
      troubles.push(watch(context))
      await use((trouble) => allowed.push(trouble))
      const unexpected = troubles.flat().filter((trouble) => !allowed.some((pattern) => pattern.test(trouble)))
      expect(unexpected, 'a journey meets no console error, broken policy, page error or failed request').toEqual([])
    },
    { auto: true },
  ],
  another: async ({ browser, troubles }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      troubles.push(watch(context))
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
  clock: async ({ context, baseURL }, use) => use(clockOf(context, baseURL ?? '')),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern there
  operator: async ({}, use) => use(operate),
})

export { expect }
