import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import type { Clock } from './clock'
import { expect } from './fixtures'
import { answerCheck, openWholeLesson } from './lesson'

const FIRST_DAY = '2031-03-03T10:00:00+09:00'
const NEXT_DAY = '2031-03-04T10:00:00+09:00'

/**
 * Signs somebody in on the first day, lets them miss these checks of lesson 1, and goes on to the next study day,
 * which asks for what was missed. The card of a fact is then worded by a question other than its check.
 */
export async function missAndReturn(
  page: Page,
  clock: Clock,
  language: Language,
  { checks, enter }: { checks: string[]; enter: () => Promise<void> },
) {
  await clock.set(FIRST_DAY)
  await enter()
  await openWholeLesson(page, language)
  for (const check of checks) {
    const recorded = page.waitForResponse((response) => response.url().endsWith('/api/v1/events'))
    await answerCheck(page, language, check, false)
    expect((await recorded).ok()).toBe(true)
  }
  await clock.set(NEXT_DAY)
}
