import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import { answerByKeyboard, goOn } from './answering'
import { missAndReturn } from './due-tomorrow'
import { expect, test } from './fixtures'
import { answerCheck, LESSON, openWholeLesson } from './lesson'
import { accountOf, signIn, somebody } from './people'
import { SCRIPTS_LEFT_OUT } from './troubles'
import { addressIn, wordsIn } from './words'

const OF_VISITORS = [
  ...['/', '/courses/what-is-llm', LESSON, '/review', '/review/summary', '/me', '/me/cards', '/me/device'],
  '/me/reports',
  '/placement/what-is-llm',
  '/facts/step4.4',
  '/privacy',
]
const WAYS_IN = [
  ...['/signin', '/signup', '/forgot', '/forgot?sent=1'],
  ...['/reset/no-such-link', '/verify/no-such-link', '/join/no-such-link'],
]
const WITH_DIAGRAMS = [
  ...['five-steps', 'into-pieces', 'learning-by-guessing', 'attention', 'why-now', 'company-model-product'],
]
const TO_LOOK_UP = ['/glossary', '/glossary?q=rag', '/models', '/sources']
const OF_INSTRUCTORS = [
  ...['/admin/questions', '/admin/questions?view=no-produce', '/admin/questions/coverage'],
  ...['/admin/history', '/me/settings', '/me/data'],
]
const AT_THE_DESK = [
  ...['/admin/reports', '/admin/reports?view=closed', '/admin/import'],
  ...['/admin/questions/new', '/admin/questions/new?kind=typed'],
]
/** A question of each kind beyond the single choice, and how one came to be. */
const IN_THE_EDITOR = ['step1.2-four', 'step5.3-because', 'step5.4-context', 'step5.2-write', 'step5.2-write/versions']
const OF_ADMINISTRATORS = ['/admin/people', '/admin/people/invite', '/admin/history']

test.describe.configure({ mode: 'parallel', timeout: 120_000 })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const language of ['ko', 'en'] as const) {
  const words = wordsIn(language)
  const open = (page: Page, path: string) => page.goto(addressIn(language, path))

  for (const [whose, paths] of [
    ['the pages of visitors', OF_VISITORS],
    ['the ways in', WAYS_IN],
  ] as const) {
    test(`${whose} are well made, in ${language}`, async ({ page }) => {
      for (const path of paths) {
        const response = await open(page, path)
        expect(response?.status(), path).toBe(200)
        expectGuarded(response?.headers() ?? {}, path)
        await expectWellMade(page, language)
      }
    })
  }

  test(`the pages to look something up in are well made, in ${language}`, async ({ page }) => {
    test.slow()
    for (const path of TO_LOOK_UP) {
      await open(page, path)
      await expectWellMade(page, language)
    }
  })

  test(`a lesson that is wholly open and half answered is well made, in ${language}`, async ({ page }) => {
    await openWholeLesson(page, language)
    await answerCheck(page, language, 'intro.1-middle', true)
    await answerCheck(page, language, 'intro.2-relation', false)
    await expect(page.getByText(words.lesson.firstCounts)).toBeVisible()
    await expectWellMade(page, language)
  })

  test(`lessons with diagrams are well made, in ${language}`, async ({ page }) => {
    test.slow()
    for (const lesson of WITH_DIAGRAMS) {
      await open(page, `/courses/what-is-llm/${lesson}`)
      await page.getByRole('button', { name: words.lesson.unfoldAll }).click()
      await page.getByRole('figure').getByText(words.diagram.inWords, { exact: true }).click()
      await expectWellMade(page, language)
    }
  })

  test(`the pages of learners are well made, in ${language}`, async ({ page, clock, operator }) => {
    const learner = await accountOf(operator, language === 'ko' ? '하람' : 'Robin', 'learner')
    const enter = () => signIn(page, learner, language)
    await missAndReturn(page, clock, language, { checks: ['def.1-value'], enter })
    for (const path of ['/', '/me', '/courses/what-is-llm']) {
      await open(page, path)
      await expectWellMade(page, language)
    }
    await open(page, '/review')
    await expectWellMade(page, language)
    await answerByKeyboard(page, language, false)
    await expectWellMade(page, language)
    await goOn(page, language)
    await answerByKeyboard(page, language, true)
    await goOn(page, language)
    await expect(page.getByRole('heading', { name: words.summary.missedLabel, exact: true })).toBeVisible()
    await expectWellMade(page, language)
    for (const path of ['/', '/review']) {
      await open(page, path)
      await expectWellMade(page, language)
    }
  })

  for (const [whose, paths] of [
    ['the pages of instructors', OF_INSTRUCTORS],
    ['the pages where instructors write', AT_THE_DESK],
  ] as const) {
    test(`${whose} are well made, in ${language}`, async ({ page, operator }) => {
      await signIn(page, await accountOf(operator, language === 'ko' ? '지우' : 'Kim', 'instructor'), language)
      for (const path of paths) {
        await open(page, path)
        await expectWellMade(page, language)
      }
    })
  }

  test(`the pages of articles and the editor are well made, in ${language}`, async ({ page, operator }) => {
    await signIn(page, await accountOf(operator, language === 'ko' ? '은비' : 'Lee', 'instructor'), language)
    for (const path of ['/admin/articles', '/admin/articles/new', '/admin/articles/what-is-llm']) {
      await open(page, path)
      await expectWellMade(page, language)
    }
    await open(page, '/admin/questions?q=def.1')
    await page.getByRole('rowheader').first().getByRole('link').click()
    await expect(page.getByRole('region', { name: words.admin.preview })).toBeVisible()
    await expectWellMade(page, language)
  })

  test(`the editor of every kind is well made, in ${language}`, async ({ page, operator }) => {
    test.slow()
    await signIn(page, await accountOf(operator, language === 'ko' ? '서진' : 'Park', 'instructor'), language)
    for (const path of IN_THE_EDITOR) {
      await open(page, `/admin/questions/${path}`)
      await expectWellMade(page, language)
    }
  })

  test(`the pages of administrators are well made, in ${language}`, async ({ page, operator }) => {
    const name = language === 'ko' ? '관리인' : 'Kim'
    const learner = await accountOf(operator, language === 'ko' ? '하람' : 'Robin', 'learner')
    await signIn(page, await accountOf(operator, name, 'admin'), language)
    for (const path of OF_ADMINISTRATORS) {
      await open(page, path)
      await expectWellMade(page, language)
    }
    await open(page, '/admin/people/invite')
    await page.getByLabel(words.people.email).fill(somebody(name).email)
    await page.getByRole('button', { name: words.people.sendInvitation }).click()
    const link = await page.getByLabel(words.people.link).inputValue()
    await expectWellMade(page, language)
    await open(page, `/admin/people?q=${learner.email}`)
    await page.getByRole('link', { name: learner.email }).click()
    await expect(page.getByRole('heading', { level: 1, name: learner.name })).toBeVisible()
    await expectWellMade(page, language)
    await open(page, new URL(link).pathname)
    await expectWellMade(page, language)
  })

  test(`a page that is not there says so, in ${language}`, async ({ page, allow }) => {
    for (const path of ['/nothing-is-here', '/courses/nothing', '/courses/what-is-llm/nothing', '/admin/questions']) {
      allow(new RegExp(`GET .*${path} answered 404`))
      const response = await open(page, path)
      expect(response?.status(), path).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: words.frame.notFound })).toBeVisible()
      await expectWellMade(page, language)
    }
  })

  test(`the lesson can be read without JavaScript, in ${language}`, async ({ allow, another }) => {
    allow(SCRIPTS_LEFT_OUT)
    const page = await another({ javaScriptEnabled: false })
    await open(page, LESSON)
    const titles = page.getByRole('heading', { level: 2 })
    await expect(titles).toHaveCount(6)
    const last = page.getByRole('region', { name: await titles.nth(3).innerText() })
    await expect(last).toBeHidden()
    await titles.nth(3).click()
    await expect(last).toBeVisible()
  })
}

test('an address that names Korean leads to the one without', async ({ request }) => {
  const answer = await request.get('/ko', { maxRedirects: 0 })
  expect(answer.status()).toBe(307)
  expect(answer.headers().location).toMatch(/^(http:\/\/[^/]+)?\/$/)
})

/** Accessible, in one language, under one heading, and no wider than its window, by day and by night. */
async function expectWellMade(page: Page, language: Language) {
  const where = page.url()
  await expect(page.locator('html'), where).toHaveAttribute('lang', language)
  await expect(page.getByRole('heading', { level: 1 }), where).toHaveCount(1)
  expect(await page.evaluate(wordsNotIn, language), where).toEqual([])
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overhang, `${where} at ${width} px`).toBeLessThanOrEqual(0)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await faultsIn(page), `${where} at ${width} px`).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faultsIn(page, ['color-contrast']), `${where} at ${width} px, dark`).toEqual([])
  }
}

/** What axe finds: by all of its rules, or by these alone. */
async function faultsIn(page: Page, rules: string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
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

function expectGuarded(headers: Record<string, string>, path: string) {
  const policy = headers['content-security-policy'] ?? ''
  expect(policy, path).toMatch(/script-src [^;]*'nonce-[^']{16,}'/)
  expect(policy, path).not.toMatch(/script-src [^;]*'unsafe-inline'/)
  expect(policy, path).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options'], path).toBe('nosniff')
}
