import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'
import { sentence, wordsIn } from './words'

const { admin, exchange, history, lint } = wordsIn('ko')

/** Of a lesson that no other journey learns: it may be published for a moment. */
const FACT = 'concl.3'
const HEAD = [
  'id,fact,kind,status,right,prompt_ko,prompt_en',
  ...[1, 2, 3].map((n) => `option_${n}_ko,option_${n}_why_ko,option_${n}_en,option_${n}_why_en`),
].join(',')
const OPTIONS = [
  '글을 다시 읽는다,맞아요.,Read it again,That is right.',
  '글을 그냥 믿는다,WHY,Just believe it,Then nothing is checked.',
  '글을 덮어 둔다,그러면 배우지 못해요.,Put it away,Then nothing is learned.',
]
const row = (id: string, why: string, status = 'published') =>
  [id, FACT, 'single', status, '1', '읽은 글을 어떻게 할까요?', 'What to do with a text?', ...OPTIONS]
    .join(',')
    .replace('WHY', why)

test('a wrong import writes nothing and says where and why; mended, it comes in, and twice is once', async ({
  page,
}) => {
  const id = `journey-${crypto.randomUUID().slice(0, 8)}`
  await signIn(page, await accountOf('은비', 'instructor'))
  await page.goto('/admin/questions')
  await page.getByRole('link', { name: admin.import }).first().click()

  await test.step('a row without an explanation keeps all rows out, and the text stays', async () => {
    const text = [HEAD, row(`${id}-sound`, '그러면 살피지 않은 거예요.'), row(`${id}-wrong`, '')].join('\n')
    await page.getByLabel(exchange.paste).fill(text)
    await page.getByRole('button', { name: exchange.check }).click()
    const wrong = page.getByRole('listitem').filter({ hasText: 'option_2_why_ko' })
    await expect(wrong).toContainText(lint['why-missing'])
    await expect(wrong).toContainText('3행')
    await expect(page.getByRole('button', { name: exchange.import })).toHaveCount(0)
    await expect(page.getByLabel(exchange.paste)).toHaveValue(text)
    expect((await page.request.get(`/admin/questions/${id}-sound`)).status()).toBe(404)
  })

  const file = [HEAD, row(id, '그러면 살피지 않은 거예요.')].join('\r\n')
  await test.step('mended, as a file from an old spreadsheet, it says how it was read and what is new', async () => {
    const buffer = Buffer.from(`\uFEFF${file}`, 'utf16le')
    await page.getByLabel(exchange.file).setInputFiles({ name: 'questions.csv', mimeType: 'text/csv', buffer })
    await expect(page.getByText(exchange.pasteUnused)).toBeVisible()
    await page.getByRole('button', { name: exchange.check }).click()
    await expect(page.getByText('UTF-16LE')).toBeVisible()
    await expect(page.getByRole('region', { name: exchange.new })).toContainText('읽은 글을 어떻게 할까요?')
    await page.getByRole('button', { name: exchange.import }).click()
    await expect(page.getByText(exchange.broughtIn)).toBeVisible()
    await page.goto(`/admin/questions/${id}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(admin.status.published)
  })

  await test.step('the same again would change nothing', async () => {
    await check(page, file)
    await expect(page.getByText(exchange.nothingChanges)).toBeVisible()
    await expect(page.getByRole('button', { name: exchange.import })).toHaveCount(0)
  })

  await test.step('a change is shown cell by cell, and the history tells of it', async () => {
    await check(page, file.replace('published', 'retired').replace('맞아요.', '그래야 틀린 곳이 보여요.'))
    const changed = page.getByRole('region', { name: exchange.changed })
    await expect(changed.getByRole('deletion')).toContainText(['published', '맞아요.'])
    await expect(changed.getByRole('insertion')).toContainText(['retired', '그래야 틀린 곳이 보여요.'])
    await page.getByRole('button', { name: exchange.import }).click()
    await expect(page.getByText(exchange.broughtIn)).toBeVisible()
    await page.goto(`/admin/history?about=question:${id}`)
    await expect(page.getByText(history.deeds.question.retire)).toBeVisible()
    await expect(page.getByRole('main')).toContainText('파일에서 문항을 새로 가져왔어요.')
  })
})

test('what is exported under a filter comes in again as it is, and no cell of the table is a formula', async ({
  page,
  operator,
}) => {
  const id = `formula-${crypto.randomUUID().slice(0, 8)}`
  await signIn(page, await accountOf('나리', 'instructor'))
  await check(page, `id\tfact\tkind\tprompt_ko\n${id}\t${FACT}\ttyped\t=1+1`)
  await page.getByRole('button', { name: exchange.import }).click()
  await expect(page.getByText(exchange.broughtIn)).toBeVisible()
  await page.goto(`/admin/questions?fact=${FACT}&status=draft`)

  await test.step('the table guards the formula, and loses the guard when it comes back', async () => {
    const csv = await exported(page, 'CSV')
    expect(csv).toMatch(/,'=1\+1[,\r]/)
    expect(csv).not.toMatch(/[,;\t]"?=1/)
    await check(page, csv)
    await expect(page.getByText(exchange.nothingChanges)).toBeVisible()
  })

  await test.step('JSON comes in without a change, and goes out again byte for byte', async () => {
    await page.goto('/admin/questions?lesson=reading-critically')
    const first = await exported(page, 'JSON')
    expect(JSON.parse(first).length).toBeGreaterThan(3)
    await check(page, first)
    await expect(page.getByText(exchange.nothingChanges)).toBeVisible()
    await page.goto('/admin/questions?lesson=reading-critically')
    expect(await exported(page, 'JSON')).toBe(first)
  })

  await test.step('the operator retires the draft with the same file, and sees what the page saw', async () => {
    const { code, json } = await operator(['questions', 'export', '--course', 'what-is-llm', '--json'])
    expect(code).toBe(0)
    expect(json).toContainEqual(expect.objectContaining({ id, status: 'draft', fact: FACT }))
  })
})

test('a question about a diagram travels in every format, and a cover that does not fit is refused with what would', async ({
  page,
}) => {
  await signIn(page, await accountOf('보라', 'instructor'))
  const list = '/admin/questions?kind=occlusion&q=pipe.1'
  for (const format of ['CSV', 'TSV', 'JSON']) {
    await test.step(`${format} comes in without a change`, async () => {
      await page.goto(list)
      const file = await exported(page, format)
      expect(file).toContain('step-3')
      await check(page, file)
      await expect(page.getByText(exchange.nothingChanges)).toBeVisible()
    })
  }
  await page.goto(list)
  const json = await exported(page, 'JSON')

  await test.step('a label that the diagram does not have', async () => {
    await check(page, json.replace('"step-3"', '"step-9"'))
    const wrong = page.getByRole('listitem').filter({ hasText: 'cover' }).first()
    await expect(wrong).toContainText(sentence(lint['label-missing'], { label: 'step-9' }))
    await expect(wrong).toContainText('step-3')
  })

  await test.step('a diagram that the course does not have', async () => {
    await check(page, json.replace('"pipeline"', '"pipelines"'))
    const wrong = page.getByRole('listitem').filter({ hasText: 'diagram' }).first()
    await expect(wrong).toContainText(sentence(lint['diagram-missing'], { diagram: 'pipelines' }))
    await expect(page.getByRole('button', { name: exchange.import })).toHaveCount(0)
  })
})

test('a file that is too large or no text is refused in words, and stays chosen', async ({ page }) => {
  await signIn(page, await accountOf('서아', 'instructor'))
  await page.goto('/admin/import')
  const choose = (buffer: Buffer) =>
    page.getByLabel(exchange.file).setInputFiles({ name: 'questions.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: exchange.check }).click()
  await expect(page.getByText(exchange.refused['nothing-sent'])).toBeVisible()
  await choose(Buffer.alloc(4_000_000, 'a'))
  await page.getByRole('button', { name: exchange.check }).click()
  await expect(page.getByText(exchange.tooLarge)).toBeVisible()
  await choose(Buffer.from([0, 1, 2, 0, 200, 0, 0, 255, 254]))
  await page.getByRole('button', { name: exchange.check }).click()
  await expect(page.getByText(exchange.problem.encoding)).toBeVisible()
  await page.getByRole('button', { name: exchange.removeFile }).click()
  await page.getByLabel(exchange.paste).fill('[{"id": "q1",}]')
  await page.getByRole('button', { name: exchange.check }).click()
  await expect(page.getByText(sentence('1번째 줄의 괄호'))).toBeVisible()
})

/** Pastes a text on the page of imports and asks what it would change. */
async function check(page: Page, text: string) {
  await page.goto('/admin/import')
  await page.getByLabel(exchange.paste).fill(text)
  await page.getByRole('button', { name: exchange.check }).click()
}

/** The file that the list offers, as it is on disk. */
async function exported(page: Page, format: string): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: sentence(exchange.exportAs, { format }) }).click()
  return readFileSync(await (await downloading).path(), 'utf8')
}
