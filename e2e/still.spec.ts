import type { Page } from '@playwright/test'
import { letFontsArrive, openWithoutFonts } from './arriving-fonts'
import { missAndReturn } from './due-tomorrow'
import { expect, test } from './fixtures'
import { LESSON } from './lesson'
import { accountOf, signIn } from './people'
import { addressIn } from './words'

/**
 * How much may move for somebody who comes for the first time and has none of the fonts yet: what Web Vitals call good, for
 * Hangul, for which a machine may have no letters at all; far less for Latin letters, which always have a stand-in.
 */
const GOOD = { ko: 0.1, en: 0.02 }

/**
 * A shift that nobody sees: the score of half a line of text that moves by a pixel. While the page itself still comes, a
 * browser may paint a line that is there by half, and move it by half a line once the rest has come.
 */
const SEEN = { painted: 0.001, coming: 0.005 }

const NO_FONT = /\.woff2 failed/
const WIDTHS = [360, 1280]
const OF_VISITORS = ['/', '/courses/what-is-llm', LESSON, '/glossary', '/models', '/facts/step4.4', '/signin']
const OF_LEARNERS = ['/', '/courses/what-is-llm', '/review', '/me', '/me/cards', '/me/settings']
const OF_INSTRUCTORS = ['/admin/questions', '/admin/questions/coverage', '/admin/history']

test.describe.configure({ mode: 'parallel' })

for (const language of ['ko', 'en'] as const) {
  test(`little moves on the first page of all when its fonts arrive, in ${language}`, async ({ page, allow }) => {
    allow(NO_FONT)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      await openWithoutFonts(page, addressIn(language, '/'))
      const before = await shiftsOf(page)
      expect(await letFontsArrive(page)).toBeGreaterThan(0)
      await expect.poll(async () => (await shiftsOf(page)).length).toBeGreaterThan(before.length)
      const score = (await shiftsOf(page)).reduce((sum, shift) => sum + Number.parseFloat(shift), 0)
      expect(score, `${width} px`).toBeLessThan(GOOD[language])
    }
  })

  test(`nothing moves on the pages of visitors once they are painted, in ${language}`, async ({ page, allow }) => {
    test.slow()
    allow(NO_FONT)
    await expectStill(
      page,
      OF_VISITORS.map((path) => addressIn(language, path)),
    )
  })

  test(`nothing moves on the pages of learners once they are painted, in ${language}`, async ({
    page,
    allow,
    clock,
  }) => {
    test.slow()
    allow(NO_FONT)
    const learner = await accountOf(language === 'ko' ? '하람' : 'Robin', 'learner')
    const enter = () => signIn(page, learner, language)
    await missAndReturn(page, clock, language, { checks: ['def.1-value'], enter })
    await expectStill(
      page,
      OF_LEARNERS.map((path) => addressIn(language, path)),
    )
  })

  test(`nothing moves on the pages of instructors once they are painted, in ${language}`, async ({ page, allow }) => {
    test.slow()
    allow(NO_FONT)
    await signIn(page, await accountOf(language === 'ko' ? '지우' : 'Kim', 'instructor'), language)
    await expectStill(
      page,
      OF_INSTRUCTORS.map((path) => addressIn(language, path)),
    )
  })
}

test('what moves after it is painted is noticed', async ({ page }) => {
  await page.setContent('<main><p>이 글은 밀려 내려가요.</p></main>')
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  await page.evaluate(() => {
    const late = document.createElement('div')
    late.style.height = '40px'
    document.querySelector('main')?.prepend(late)
  })
  await expect.poll(() => shiftsOf(page)).not.toEqual([])
})

/** Without the fonts, which come when they come: what the page itself does. */
async function expectStill(page: Page, paths: string[]) {
  await page.route(/\.woff2$/, (route) => route.abort())
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await shiftsOf(page), `${path} at ${width} px`).toEqual([])
    }
  }
}

/**
 * All that moved since the page began, with what moved; read when the fonts are there. Nobody touches these pages: what
 * the browser calls moved by an input (it counts a window just resized as one) moved by itself.
 */
async function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(async (seen) => {
    interface Shift extends PerformanceEntry {
      value: number
      sources: { node: Node | null }[]
    }
    await document.fonts.ready
    const shifts = await new Promise<Shift[]>((resolve) => {
      const found: Shift[] = []
      const observer = new PerformanceObserver((list) => found.push(...(list.getEntries() as Shift[])))
      observer.observe({ type: 'layout-shift', buffered: true })
      // what the observer was not told of yet counts too
      requestAnimationFrame(() => setTimeout(() => resolve([...found, ...(observer.takeRecords() as Shift[])]), 0))
    })
    const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const isSeen = ({ startTime, value }: Shift) =>
      value > (startTime < (arrival?.domInteractive ?? 0) ? seen.coming : seen.painted)
    const nameOf = ({ node }: { node: Node | null }) => node?.textContent?.slice(0, 40) ?? node?.nodeName
    return shifts.filter(isSeen).map(({ value, sources }) => `${value.toFixed(4)}: ${sources.map(nameOf).join(' · ')}`)
  }, SEEN)
}
