import { readFileSync } from 'node:fs'
import type { NameEntry, Term } from '../lib/domain/reference/reference'
import { expect, test } from './fixtures'
import { SCRIPTS_LEFT_OUT } from './troubles'
import { addressIn, sentence, wordsIn } from './words'

const read = (name: string) => JSON.parse(readFileSync(`content/what-is-llm/${name}.json`, 'utf8'))
const terms: Term[] = read('glossary')
const names: NameEntry[] = read('models')
const facts: { id: string; flag: string; statement: Record<string, string> }[] = read('facts')

const BY_ALIAS = { ko: ['클로드', 'claude'], en: ['RAG', 'rag'] } as const

for (const language of ['ko', 'en'] as const) {
  const words = wordsIn(language).reference
  const nameOf = (id: string) => terms.find((term) => term.id === id)?.[language] ?? ''

  test(`a reader looks a word up and follows it to its passage (${language})`, async ({ page }) => {
    await page.goto(addressIn(language, '/courses/what-is-llm'))
    await page.getByRole('navigation', { name: words.inCourse }).getByRole('link', { name: words.glossary }).click()
    await expect(page.getByRole('heading', { level: 1, name: words.glossary })).toBeVisible()
    for (const term of terms) {
      const heading = page.getByRole('heading', { level: 3, name: term[language] })
      await expect(heading.first(), term.id).toBeAttached()
    }

    await test.step('by another name', async () => {
      const [alias, id] = BY_ALIAS[language]
      await page.getByLabel(words.find).fill(alias)
      await page.getByRole('button', { name: words.findIt }).click()
      await expect(page.getByRole('heading', { level: 2, name: alias })).toBeVisible()
      await expect(page.getByRole('heading', { level: 3 }).first()).toContainText(nameOf(id))
    })

    await test.step('by its first consonants, and on to what teaches it', async () => {
      await page.getByLabel(words.find).fill('ㅌㅋㄴㅇㅈ')
      await page.getByRole('button', { name: words.findIt }).click()
      const link = page.getByRole('link', { name: nameOf('tokenizer'), exact: true }).first()
      await link.click()
      await expect(page).toHaveURL(/\/facts\/step3\.1$/)
      await expect(page.getByRole('mark' as 'emphasis').first()).toBeVisible()
    })

    await test.step('the passage leads back to its words, and tells look-alikes apart', async () => {
      const fact = wordsIn(language).fact
      await expect(page.getByRole('region', { name: fact.lookAlikes }).getByRole('link').first()).toBeVisible()
      await page
        .getByRole('region', { name: fact.terms })
        .getByRole('link', { name: nameOf('tokenizer') })
        .click()
      await expect(page).toHaveURL(/\/glossary#term-tokenizer$/)
      await expect(page.getByRole('region', { name: nameOf('tokenizer'), exact: true })).toBeInViewport()
    })

    await test.step('a word that nobody uses is said to be missing', async () => {
      await page.goto(addressIn(language, '/glossary?q=%EC%A6%9D%EA%B8%B0%EA%B8%B0%EA%B4%80'))
      await expect(page.getByRole('heading', { level: 3 })).toHaveCount(0)
      await page.getByRole('link', { name: words.all }).click()
      await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
    })
  })

  test(`each name stands in its layer, with its date and its sources (${language})`, async ({ page }) => {
    await page.goto(addressIn(language, '/models'))
    const map = page.getByRole('table', { name: words.mapCaption })
    for (const name of names.filter(({ maker }) => maker !== null)) {
      await expect(map.getByRole('link', { name: sentence(name.name[language]) }).first()).toBeVisible()
      const entry = page.getByRole('region', { name: name.name[language], exact: true })
      await expect(entry, name.id).toContainText('2024')
      for (const layer of name.layers) await expect(entry.getByText(words.layer[layer], { exact: true })).toBeVisible()
    }
    const perplexity = page.getByRole('region', { name: 'Perplexity', exact: true })
    await expect(perplexity.getByText(words.layer.family, { exact: true })).toHaveCount(0)
    await expect(perplexity.getByRole('link', { name: nameOf('perplexity-metric') })).toBeVisible()

    await test.step('a source leads to the facts that rest on it', async () => {
      await perplexity.getByRole('link', { name: 'Liu et al. 2023' }).click()
      await expect(page).toHaveURL(/\/sources#source-liu-2023$/)
      const source = page.getByRole('listitem').filter({ hasText: 'Evaluating Verifiability' }).first()
      await source.getByText(sentence(words.supports)).click()
      await source.getByRole('link', { name: statementOf('model.perplexity.4', language) }).click()
      await expect(page).toHaveURL(/\/facts\/model\.perplexity\.4$/)
    })

    await test.step('all that was put right leads to its fact', async () => {
      await page.goto(addressIn(language, '/sources'))
      for (const { id, flag, statement } of facts.filter((fact) => fact.flag !== 'ok')) {
        const group = page.getByRole('region', { name: words.flag[flag as keyof typeof words.flag], exact: true })
        const link = group.getByRole('link', { name: statement[language] })
        await expect(link, id).toHaveAttribute('href', addressIn(language, `/facts/${id}`))
      }
    })
  })
}

test('a word can be looked up without JavaScript', async ({ allow, another }) => {
  allow(SCRIPTS_LEFT_OUT)
  const page = await another({ javaScriptEnabled: false })
  const words = wordsIn('ko').reference
  await page.goto('/glossary')
  await page.getByLabel(words.find).fill('xhzmsghk')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 3 }).first()).toContainText('토큰화')
})

test('a course that has nothing to be looked up has no such page', async ({ page, allow }) => {
  allow(/404/)
  const answer = await page.goto('/glossary?course=no-such-course')
  expect(answer?.status()).toBe(404)
})

function statementOf(id: string, language: 'ko' | 'en'): string {
  return facts.find((fact) => fact.id === id)?.statement[language] ?? ''
}
