import type { BrowserContext } from '@playwright/test'

/** The name in `lib/clock.ts`, which only the server can load. */
const TEST_CLOCK = 'saegim-test-now'

export interface Clock {
  /** Moves browser and server to an instant (ISO). The browser's time goes on from there; the server's stands. */
  set: (instant: string) => Promise<void>
}

export function clockOf(context: BrowserContext, url: string): Clock {
  return {
    set: async (instant) => {
      await context.addCookies([{ name: TEST_CLOCK, value: new Date(instant).toISOString(), url }])
      await context.clock.setSystemTime(instant)
    },
  }
}
