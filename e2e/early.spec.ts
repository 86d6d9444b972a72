import type { Page } from '@playwright/test'
import { questionNamed } from './answering'
import { missAndReturn } from './due-tomorrow'
import { expect, test } from './fixtures'
import { workOut } from './hands'
import { LESSON } from './lesson'
import { accountOf, signIn } from './people'
import { sentence, wordsIn } from './words'
import { fieldOf } from './writing'

const words = wordsIn('ko')
const SCRIPT = /\/_next\/static\/.*\.js/

test('an answer typed before the page could hear it is not lost', async ({ page, clock }) => {
  const enter = async () => signIn(page, await accountOf('하람', 'learner'))
  await missAndReturn(page, clock, 'ko', { checks: ['intro.3-natural'], enter })
  await typeEarly(page, '/review', () => page.getByRole('textbox').fill('자연어 처리'))
  // it can be checked as soon as it is heard
  const check = page.getByRole('button', { name: words.question.check, disabled: false })
  await check.click()
  await expect(page.getByText(words.question.right)).toBeVisible()
})

test('nor are words of a question, which are kept', async ({ page }) => {
  await signIn(page, await accountOf('지우', 'instructor'))
  const prompt = fieldOf(page, words.admin.prompt)
  await typeEarly(page, '/admin/questions/new?fact=def.1', () => prompt.fill('서둘러 적은 물음'))
  await expect(page.getByText(words.admin.save.saved)).toBeVisible()
  await page.reload()
  await expect(prompt).toHaveValue('서둘러 적은 물음')
})

test('nor are questions that are pasted', async ({ page }) => {
  await signIn(page, await accountOf('지우', 'instructor'))
  await typeEarly(page, '/admin/import', () => page.getByLabel(words.exchange.paste).fill('[{"id": "q1",}]'))
  // pressed too early, it only does nothing
  await expect(async () => {
    await page.getByRole('button', { name: words.exchange.check }).click()
    await expect(page.getByText('1번째 줄의 괄호')).toBeVisible({ timeout: 1_000 })
  }).toPass()
})

test('things that were put in their places before are heard', async ({ page }) => {
  await signIn(page, await accountOf('지우', 'instructor'))
  const preview = page.getByRole('region', { name: words.admin.preview })
  const pairs = questionNamed('step4.4-pair')
  await typeEarly(page, `/admin/questions/${pairs.id}`, () => workOut(preview, pairs, 'ko', true, 'pointer'))
  await preview.getByRole('button', { name: words.question.check, exact: true }).click()
  await expect(preview.getByText(words.question.right)).toBeVisible()
})

test('so are memories that somebody would rather not keep', async ({ page }) => {
  const memories = page.getByRole('checkbox', { name: words.lesson.keep })
  await typeEarly(page, LESSON, async () => {
    await memories.nth(0).uncheck()
    await memories.nth(2).uncheck()
  })
  await expect(page.getByText(sentence(words.lesson.firstReview, { cards: 2 }))).toBeVisible()
  await expect(memories.nth(0)).not.toBeChecked()
  await expect(memories.nth(1)).toBeChecked()
  await expect(memories.nth(2)).not.toBeChecked()
})

test('so is the fact that a question will be about', async ({ page }) => {
  await signIn(page, await accountOf('지우', 'instructor'))
  const fact = page.getByRole('combobox', { name: words.admin.fact, exact: true })
  await typeEarly(page, '/admin/questions/new', async () => void (await fact.selectOption('def.1')))
  await expect(page.getByRole('status').filter({ hasText: 'def.1' })).toBeVisible()
  await expect(fact).toHaveValue('def.1')
})

/** Opens a page whose scripts come late, and types before they are there. */
async function typeEarly(page: Page, path: string, type: () => Promise<void>) {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(SCRIPT, async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  await type()
  arrive()
}
