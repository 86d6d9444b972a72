import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import type { Language } from '../lib/domain/language'
import { expect } from './fixtures'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Accessible, in one language, under one heading, and no wider than its window, by day and by night, at rest: between day and night colours turn for a moment. */
export async function expectWellMade(page: Page, language: Language) {
  const where = page.url()
  await expect(page.locator('html'), where).toHaveAttribute('lang', language)
  await expect(page.getByRole('heading', { level: 1 }), where).toHaveCount(1)
  expect(await page.evaluate(wordsNotIn, language), where).toEqual([])
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overhang, `${where} at ${width} px`).toBeLessThanOrEqual(0)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    expect(await faultsIn(page), `${where} at ${width} px`).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(await faultsIn(page, ['color-contrast']), `${where} at ${width} px, dark`).toEqual([])
  }
}

/**
 * What axe finds: by all of its rules, or by these alone. It is brought into a page once and says only what is wrong: sent
 * anew for each look, with all that is right as well, it took two thirds of this check's time.
 */
export async function faultsIn(page: Page, rules: string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const options: RunOptions = { resultTypes: ['violations'], ...(rules.length > 0 && { runOnly: rules }) }
  return page.evaluate(async (given) => {
    const { violations } = await window.axe.run(document, given)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }, options)
}

/** Read in the browser: words that are not in the page's language, unless they are marked as such. */
function wordsNotIn(language: Language): string[] {
  const isForeign = (text: string) =>
    language === 'en' ? /[가-힣]/.test(text) : /^[^가-힣]*[a-z]{2,} [a-z]{2,} [a-z]{2,}[^가-힣]*$/.test(text)
  const isOwn = (element: Element) =>
    element.closest('[lang]')?.getAttribute('lang') === language && !element.closest('script, style')
  const spoken = (element: Element) => [
    ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    ...[...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])),
  ]
  return [...document.querySelectorAll('body *')].filter(isOwn).flatMap(spoken).filter(isForeign)
}
