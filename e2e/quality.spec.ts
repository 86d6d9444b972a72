import type { Page } from '@playwright/test'
import { answerByKeyboard, goOn } from './answering'
import { missAndReturn } from './due-tomorrow'
import { expect, test } from './fixtures'
import { answerCheck, LESSON, openWholeLesson } from './lesson'
import { accountOf, signIn, somebody } from './people'
import { SCRIPTS_LEFT_OUT } from './troubles'
import { expectWellMade, faultsIn } from './well-made'
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
const OF_INSTRUCTORS = ['/admin/questions', '/admin/questions?view=no-produce', '/admin/questions/coverage']
const OF_THE_SIGNED_IN = ['/admin/history', '/me/settings', '/me/data']
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

  test(`the pages of learners are well made, in ${language}`, async ({ page, clock }) => {
    const learner = await accountOf(language === 'ko' ? '하람' : 'Robin', 'learner')
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
    ['the pages of whoever is signed in', OF_THE_SIGNED_IN],
    ['the pages where instructors write', AT_THE_DESK],
  ] as const) {
    test(`${whose} are well made, in ${language}`, async ({ page }) => {
      await signIn(page, await accountOf(language === 'ko' ? '지우' : 'Kim', 'instructor'), language)
      for (const path of paths) {
        await open(page, path)
        await expectWellMade(page, language)
      }
    })
  }

  test(`the pages of articles and the editor are well made, in ${language}`, async ({ page }) => {
    await signIn(page, await accountOf(language === 'ko' ? '은비' : 'Lee', 'instructor'), language)
    for (const path of ['/admin/articles', '/admin/articles/new', '/admin/articles/what-is-llm']) {
      await open(page, path)
      await expectWellMade(page, language)
    }
    await open(page, '/admin/questions?q=def.1')
    await page.getByRole('rowheader').first().getByRole('link').click()
    await expect(page.getByRole('region', { name: words.admin.preview })).toBeVisible()
    await expectWellMade(page, language)
  })

  test(`the editor of every kind is well made, in ${language}`, async ({ page }) => {
    test.slow()
    await signIn(page, await accountOf(language === 'ko' ? '서진' : 'Park', 'instructor'), language)
    for (const path of IN_THE_EDITOR) {
      await open(page, `/admin/questions/${path}`)
      await expectWellMade(page, language)
    }
  })

  test(`the pages of administrators are well made, in ${language}`, async ({ page }) => {
    const name = language === 'ko' ? '관리인' : 'Kim'
    const learner = await accountOf(language === 'ko' ? '하람' : 'Robin', 'learner')
    await signIn(page, await accountOf(name, 'admin'), language)
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

test('a picture without words and letters too pale to read are found', async ({ page }) => {
  await page.goto('/privacy')
  expect(await faultsIn(page)).toEqual([])
  await page.evaluate(() => {
    const pale = document.createElement('p')
    pale.append('흐린 글자', document.createElement('img'))
    pale.style.color = '#c9d6ce'
    document.querySelector('main')?.append(pale)
  })
  expect((await faultsIn(page)).map((fault) => fault.split(':')[0])).toEqual(['color-contrast', 'image-alt'])
  expect(await faultsIn(page, ['color-contrast'])).toHaveLength(1)
})

function expectGuarded(headers: Record<string, string>, path: string) {
  const policy = headers['content-security-policy'] ?? ''
  expect(policy, path).toMatch(/script-src [^;]*'nonce-[^']{16,}'/)
  expect(policy, path).not.toMatch(/script-src [^;]*'unsafe-inline'/)
  expect(policy, path).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options'], path).toBe('nosniff')
}
