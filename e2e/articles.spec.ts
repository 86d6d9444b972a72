import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'
import { sentence, wordsIn } from './words'

const { admin, articles, frame } = wordsIn('ko')

const POST = `---
title: 별은 어떻게 사나
---

말머리예요.

# 별의 색

온도가 높으면 푸르고 낮으면 붉어요. <script>alert(1)</script>우리 해는 그 사이에 있어요.

# 별의 일생

구름이 모여 태어나고, 수소를 다 쓰면 부풀었다가 식어 가요.
`

const REVISED = POST.replace('# 별의 일생', '# 🌟 어떻게 살다 가나').replace(
  '우리 해는 그 사이에 있어요.',
  '우리 해는 노란 별이에요.',
)

test('an instructor brings in an article, revises it, looks at what changed, and goes back', async ({
  page,
  another,
}) => {
  const instructor = await accountOf('은비', 'instructor')
  const slug = `stars-${crypto.randomUUID().slice(0, 8)}`
  await signIn(page, instructor)
  await page.getByRole('link', { name: frame.admin }).click()
  await page.getByRole('link', { name: admin.articles, exact: true }).click()

  await test.step('an address that another course has is refused, and the text stays', async () => {
    await page.getByRole('link', { name: articles.new }).click()
    await page.getByLabel(articles.address).fill('what-is-llm')
    await page.getByLabel(articles.paste).fill(POST)
    await page.getByRole('button', { name: articles.check }).click()
    await expect(page.getByRole('status').filter({ hasText: articles.refused['course-exists'] })).toBeVisible()
    await expect(page.getByLabel(articles.paste)).toHaveValue(POST)
    await page.getByLabel(articles.address).fill('Wie Sterne leben')
    await page.getByRole('button', { name: articles.check }).click()
    await expect(page.getByText(articles.addressWrong)).toBeVisible()
    await page.getByLabel(articles.address).fill(slug)
  })

  await test.step('what it would become is shown with its warnings, then it is brought in', async () => {
    await page.getByRole('button', { name: articles.check }).click()
    await expect(page.getByRole('listitem').filter({ hasText: articles.warning['before-heading'] })).toContainText(
      /\b\d+/,
    )
    await expect(page.getByText('별의-색, 별의-일생').first()).toBeVisible()
    await page.getByRole('button', { name: articles.import }).click()
    await page.getByRole('link', { name: articles.toCourse }).click()
    await page.getByRole('link', { name: '별의 일생' }).click()
    await expect(page.getByRole('heading', { name: '별의 일생' }).first()).toBeVisible()
  })

  await test.step('a revision from a file keeps the sections, and shows its lines before it is brought in', async () => {
    await page.goto(`/admin/articles/${slug}`)
    await chooseFile(page, 'revised.md', REVISED)
    await page.getByRole('button', { name: articles.check }).click()
    const reading = page.getByRole('region', { name: articles.reading })
    await expect(reading.getByRole('deletion')).toContainText(['# 별의 일생'])
    await expect(reading.getByRole('insertion')).toContainText(['# 🌟 어떻게 살다 가나'])
    await expect(reading.getByText(articles.report.archived)).toHaveCount(0)
    await page.getByRole('button', { name: articles.import }).click()
    await page.getByRole('link', { name: articles.toHistory }).click()
    await expect(page.getByRole('listitem').filter({ hasText: '은비' })).toHaveCount(2)
    await page.goto(`/courses/${slug}/별의-일생`)
    await expect(page.getByRole('heading', { name: '🌟 어떻게 살다 가나' }).first()).toBeVisible()
  })

  await test.step('what somebody else changed meanwhile is not overwritten', async () => {
    const theirs = await another()
    await signIn(theirs, instructor)
    await page.goto(`/admin/articles/${slug}`)
    await page.getByLabel(articles.paste).fill(REVISED.replace('노란', '누런'))
    await page.getByRole('button', { name: articles.check }).click()
    await expect(page.getByRole('button', { name: articles.import })).toBeVisible()
    await theirs.goto(`/admin/articles/${slug}`)
    await chooseFile(theirs, 'ko.md', REVISED.replace('푸르고', '파랗고'))
    await theirs.getByRole('button', { name: articles.check }).click()
    await theirs.getByRole('button', { name: articles.import }).click()
    await expect(theirs.getByText(articles.broughtIn)).toBeVisible()
    await page.getByRole('button', { name: articles.import }).click()
    await expect(page.getByRole('status').filter({ hasText: articles.refused['edited-meanwhile'] })).toBeVisible()
    await expect(page.getByLabel(articles.paste)).toHaveValue(/누런/)
  })

  await test.step('an earlier time is compared and comes back, with the history kept', async () => {
    await page.goto(`/admin/articles/${slug}`)
    await page.getByRole('link', { name: articles.compare }).last().click()
    const back = page.getByRole('region', { name: articles.restoreTitle })
    await expect(back.getByRole('insertion')).toContainText(['# 별의 일생'])
    await back.getByRole('button', { name: articles.restore }).click()
    await expect(page.getByText(sentence(articles.revision, { language: 'ko', number: 4, lines: 14 }))).toBeVisible()
    await page.goto(`/courses/${slug}/별의-일생`)
    await expect(page.getByRole('heading', { name: '별의 일생' }).first()).toBeVisible()
  })

  await test.step('a text that is no article, and a file of another kind, say what to do', async () => {
    await page.goto(`/admin/articles/${slug}`)
    await page.getByRole('button', { name: articles.check }).click()
    await expect(page.getByText(articles.refused['nothing-sent'])).toBeVisible()
    await chooseFile(page, 'stars.docx', 'PK')
    await page.getByRole('button', { name: articles.check }).click()
    await expect(page.getByText(sentence(articles.misplaced['unknown-kind'], { name: 'stars.docx' }))).toBeVisible()
  })
})

test('the course folder that comes with the project comes in by the page as it does by the tool', async ({ page }) => {
  await signIn(page, await accountOf('가람', 'instructor'))
  await page.goto('/en/admin/articles/what-is-llm')
  const words = wordsIn('en').articles
  const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: readFileSync(`content/what-is-llm/${name}`) })
  await page.getByLabel(words.files).setInputFiles([file('ko.md'), file('en.md'), file('facts.json')])
  await page.getByRole('button', { name: words.check }).click()
  await expect(page.getByText(words.same)).toBeVisible()
})

test('an article that would hold the server up is refused in words, and the server goes on answering', async ({
  page,
  request,
}) => {
  await signIn(page, await accountOf('나리', 'instructor'))
  await page.goto('/admin/articles/new')
  await page.getByLabel(articles.address).fill(`bomb-${crypto.randomUUID().slice(0, 8)}`)
  await chooseFile(page, 'ko.md', `${'[a]\n'.repeat(75_000)}\n\n[a]: /${'b'.repeat(90_000)}`)
  await page.getByRole('button', { name: articles.check }).click()
  expect((await request.get('/api/health')).status()).toBe(200)
  const refused = [articles.refused['article-time'], articles.refused['article-memory']].join('|')
  await expect(page.getByRole('status').filter({ hasText: new RegExp(refused) })).toBeVisible()
  await chooseFile(page, 'ko.md', `${'> '.repeat(10_000)}글`)
  await page.getByRole('button', { name: articles.check }).click()
  await expect(page.getByRole('status').filter({ hasText: articles.refused['article-depth'] })).toBeVisible()
})

test('a file that is too large to send is refused in words, and what was written stays', async ({ page, allow }) => {
  allow(/\/admin\/articles\/new answered (413|500)/)
  await signIn(page, await accountOf('나리', 'instructor'))
  await page.goto('/admin/articles/new')
  const address = `large-${crypto.randomUUID().slice(0, 8)}`
  await page.getByLabel(articles.address).fill(address)
  await chooseFile(page, 'ko.md', '글 '.repeat(1_500_000))
  await page.getByRole('button', { name: articles.check }).click()
  await expect(page.getByText(articles.broken)).toBeVisible()
  await expect(page.getByLabel(articles.address)).toHaveValue(address)
})

async function chooseFile(page: Page, name: string, text: string) {
  await page.getByLabel(articles.files).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}
