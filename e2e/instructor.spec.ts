import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import { ADDED } from './added-question'
import { questionNamed } from './answering'
import { clockOf } from './clock'
import { missAndReturn } from './due-tomorrow'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'
import { sentence, wordsIn } from './words'

const { admin, frame, lint } = wordsIn('ko')

test('an instructor adds a question in both languages, and a learner is asked it', async ({
  page,
  another,
  baseURL,
}) => {
  const [instructor, learner] = await Promise.all([accountOf('지우', 'instructor'), accountOf('하람', 'learner')])

  await test.step('the instructor writes it in Korean and looks at it as learners will', async () => {
    await signIn(page, instructor)
    await page.getByRole('link', { name: frame.admin }).click()
    await page.getByRole('link', { name: admin.new }).click()
    await page.getByLabel(admin.fact, { exact: true }).selectOption(ADDED.fact)
    await write(page, 'ko')
    await expectPreview(page, 'ko')
  })

  await test.step('it cannot be published in one language', async () => {
    await expect(page.getByRole('button', { name: admin.publish })).toBeDisabled()
    await expect(page.getByRole('button', { name: `English ${admin.hasGap}` })).toBeVisible()
  })

  await test.step('nor while an explanation is missing', async () => {
    await page.getByRole('button', { name: /^English/ }).click()
    await write(page, 'en')
    await expectPreview(page, 'en')
    const why = page.getByLabel(sentence(admin.whyOf, { position: 3 }))
    await why.fill('')
    await expect(page.getByText(lint['why-missing'])).toBeVisible()
    await expect(page.getByRole('button', { name: admin.publish })).toBeDisabled()
    await why.fill(ADDED.en.options?.[2]?.why ?? '')
  })

  await test.step('whole, it is published', async () => {
    await page.getByRole('button', { name: admin.publish }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(admin.status.published)
    await expect(page.getByRole('status').filter({ hasText: admin.save.saved })).toBeVisible()
  })

  await test.step('the learner, who read the lesson, can be asked it the next day', async () => {
    const theirs = await another()
    const clock = clockOf(theirs.context(), baseURL ?? '')
    await missAndReturn(theirs, clock, 'ko', { checks: ['def.1-value'], enter: () => signIn(theirs, learner) })
    expect(await promptsAsked(theirs)).toContain(ADDED.ko.prompt)
  })

  await test.step('retired, it is asked no more', async () => {
    await page.getByRole('button', { name: admin.retire }).click()
    await page.getByRole('button', { name: admin.retireYes }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(admin.status.retired)
  })
})

test('nobody but instructors finds their pages', async ({ page, another }) => {
  const question = '/admin/questions/def.1-value'
  await signIn(page, await accountOf('지우', 'instructor'))
  expect((await page.goto(question))?.status()).toBe(200)
  const [learners, visitors] = [await another(), await another()]
  await signIn(learners, await accountOf('하람', 'learner'))
  for (const other of [learners, visitors]) {
    for (const path of ['/admin/questions', question, '/en/admin/questions/new']) {
      const response = await other.request.get(path)
      expect(response.status(), path).toBe(404)
      expect(await response.text()).not.toContain(questionNamed('def.1-value').ko.options?.[1]?.why)
    }
  }
})

test('two instructors who edit the same question lose no words', async ({ page, another }) => {
  const [first, second] = await Promise.all([accountOf('도윤', 'instructor'), accountOf('서아', 'instructor')])
  await signIn(page, first)
  await page.goto('/admin/questions/new')
  await page.getByLabel(admin.fact, { exact: true }).selectOption(ADDED.fact)
  await page.getByLabel(admin.prompt, { exact: true }).fill('토큰은 무엇일까요?')
  await expect(page.getByText(admin.save.saved)).toBeVisible()
  await expect(page).toHaveURL(/\/admin\/questions\/[0-9a-f-]{36}$/)

  const other = await another()
  await signIn(other, second)
  await other.goto(page.url())
  await expect(other.getByLabel(admin.prompt, { exact: true })).toHaveValue('토큰은 무엇일까요?')

  await page.getByLabel(admin.hint).fill('조각을 떠올려 보세요.')
  await page.getByRole('button', { name: admin.saveNow }).click()
  await expect(page.getByText(admin.save.saved)).toBeVisible()

  await other.getByLabel(admin.prompt, { exact: true }).fill('토큰이란 어떤 조각일까요?')
  await other.getByRole('button', { name: admin.saveNow }).click()
  await expect(other.getByText(admin.save['edited-meanwhile'])).toBeVisible()
  await expect(other.getByRole('link', { name: admin.openOther })).toBeVisible()
  await expect(other.getByLabel(admin.prompt, { exact: true })).toHaveValue('토큰이란 어떤 조각일까요?')

  await page.reload()
  await expect(page.getByLabel(admin.prompt, { exact: true })).toHaveValue('토큰은 무엇일까요?')
  await expect(page.getByLabel(admin.hint)).toHaveValue('조각을 떠올려 보세요.')
})

/** Fills in the fields of the language that is being written. */
async function write(page: Page, language: Language) {
  const { prompt, options = [] } = ADDED[language]
  await page.getByLabel(admin.prompt, { exact: true }).fill(prompt)
  for (const [index, { text, why }] of options.entries()) {
    const position = index + 1
    await page.getByLabel(admin.option.replace('{position}', String(position)), { exact: true }).fill(text)
    await page.getByLabel(admin.whyOf.replace('{position}', String(position)), { exact: true }).fill(why)
  }
}

/** The learner's view beside the fields: asked, answered right, and answered wrong with that option's reason. */
async function expectPreview(page: Page, language: Language) {
  const { question } = wordsIn(language)
  const { prompt, options = [] } = ADDED[language]
  const preview = page.getByRole('region', { name: admin.preview })
  const state = preview.getByRole('group', { name: admin.state })
  await expect(preview.getByText(prompt)).toBeVisible()
  for (const { text } of options) await expect(preview.getByRole('button', { name: text })).toBeVisible()
  await state.getByRole('button', { name: admin.right }).click()
  await expect(preview.getByText(question.right)).toBeVisible()
  await expect(preview.getByText(options[0]?.why ?? '')).toBeVisible()
  await state.getByRole('button', { name: admin.wrong.replace('{position}', '2') }).click()
  await expect(preview.getByText(question.wrong)).toBeVisible()
  await expect(preview.getByText(options[1]?.why ?? '')).toBeVisible()
  await state.getByRole('button', { name: admin.asked }).click()
}

/** What a learner's session may ask: the wording is drawn by chance, so it is asked for until chance has had its turn. */
async function promptsAsked(page: Page): Promise<Set<string>> {
  const prompts = new Set<string>()
  for (let draw = 0; draw < 60; draw++) {
    const { items } = await (await page.request.get('/api/v1/queue')).json()
    for (const { question } of items) prompts.add(question.text.ko.prompt)
  }
  return prompts
}
