import { test as base, expect } from '@playwright/test'
import { type Clock, clockOf } from './clock'
import { type Operator, operate } from './operator'
import { watch } from './troubles'

interface Fixtures {
  /** Says which trouble this test brings about on purpose; every other one fails it. */
  allow: (trouble: RegExp) => void
  clock: Clock
  operator: Operator
}

export const test = base.extend<Fixtures>({
  allow: [
    async ({ context }, use) => {
      const allowed: RegExp[] = []
      const troubles = watch(context)
      await use((trouble) => allowed.push(trouble))
      const unexpected = troubles.filter((trouble) => !allowed.some((pattern) => pattern.test(trouble)))
      expect(unexpected, 'a journey meets no console error, broken policy, page error or failed request').toEqual([])
    },
    { auto: true },
  ],
  clock: async ({ context, baseURL }, use) => use(clockOf(context, baseURL ?? '')),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern there
  operator: async ({}, use) => use(operate),
})

export { expect }
