import type { Locator } from '@playwright/test'

/** With what somebody works: keys alone, a thumb, or a pointer. */
export const WAYS = ['keyboard', 'touch', 'pointer'] as const
export type Way = (typeof WAYS)[number]

/** One press on something, by the way of working. */
export async function press(target: Locator, way: Way) {
  if (way === 'touch') await target.tap()
  else if (way === 'pointer') await target.click()
  else await target.press('Enter')
}
