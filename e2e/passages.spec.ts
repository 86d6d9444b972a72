import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { answerByKeyboard, choose, questionNamed } from './answering'
import { missAndReturn } from './due-tomorrow'
import { expect, test } from './fixtures'
import { answerCheck, openWholeLesson } from './lesson'
import { watchSending } from './sending'
import { addressIn, sentence, wordsIn } from './words'

const facts: { id: string; lesson: string; statement: Record<string, string>; anchorQuote: Record<string, string> }[] =
  JSON.parse(readFileSync('content/what-is-llm/facts.json', 'utf8'))

for (const language of ['ko', 'en'] as const) {
  const words = wordsIn(language)

  test(`whoever answers sees the words that teach it, marked where they stand (${language})`, async ({ page }) => {
    const quote = quoteOf('def.1', language)
    const sending = watchSending(page.context())
    await page.goto(addressIn(language, '/'))
    await choose(page, questionNamed('def.1-welcome'), language, true)
    const opener = page.getByRole('button', { name: words.question.passage })
    await opener.click()
    const sheet = page.getByRole('dialog')
    await expect(marks(sheet).first()).toBeVisible()
    expect(await markedIn(marks(sheet).allTextContents())).toBe(quote)

    await test.step('its keys are its own, and Escape goes back to where one was', async () => {
      await page.keyboard.press('Escape')
      await expect(sheet).toBeHidden()
      await expect(opener).toBeFocused()
    })

    await test.step('from there to the lesson, with the words marked', async () => {
      await opener.click()
      await sheet.getByRole('link', { name: words.question.passageInLesson }).click()
      await expect(page).toHaveURL(/fact=def\.1/)
      await expect(sheet).toBeHidden()
      await expect(marks(page).first()).toBeInViewport()
      expect(await markedIn(marks(page).allTextContents())).toBe(quote)
    })

    await test.step('and to the page of the fact, which leads to its neighbours', async () => {
      await sending.hasConfirmed(1)
      await page.goto(addressIn(language, '/facts/def.1'))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        facts.find(({ id }) => id === 'def.1')?.statement[language] ?? '',
      )
      expect(await markedIn(marks(page).allTextContents())).toBe(quote)
      await expect(page.getByText(sentence(words.fact.held, {}))).toBeVisible()
      await page.getByRole('link', { name: facts.find(({ id }) => id === 'intro.1')?.statement[language] }).click()
      await expect(page).toHaveURL(/facts\/intro\.1$/)
      await expect(page.getByText(words.fact.notLearned)).toBeVisible()
    })
  })
}

for (const language of ['ko', 'en'] as const) {
  const { question } = wordsIn(language)
  const opensPassage = async (page: Page, quote: string) => {
    await page.getByRole('button', { name: question.passage }).first().click()
    const sheet = page.getByRole('dialog')
    await expect(marks(sheet).first()).toBeVisible()
    expect(await markedIn(marks(sheet).allTextContents())).toBe(quote)
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
  }

  test(`a check of a lesson and a card of a review lead to it too (${language})`, async ({ page, clock }) => {
    const checks = ['def.1-value']
    await missAndReturn(page, clock, language, { checks, enter: () => openWholeLesson(page, language) })
    await answerCheck(page, language, 'def.1-value', true)
    await opensPassage(page, quoteOf('def.1', language))
    await page.goto(addressIn(language, '/review'))
    const shown = await answerByKeyboard(page, language)
    await opensPassage(page, quoteOf(shown.fact, language))
  })
}

for (const language of ['ko', 'en'] as const) {
  for (const lesson of new Set(facts.map(({ lesson }) => lesson))) {
    test(`every fact of the lesson ${lesson} shows its passage (${language})`, async ({ request }) => {
      for (const { id } of facts.filter((fact) => fact.lesson === lesson)) {
        const answer = await request.get(addressIn(language, `/facts/${id}`))
        expect(answer.status(), id).toBe(200)
        expect(await answer.text(), id).toContain('<mark class="quote">')
      }
    })
  }
}

test('a fact that nobody teaches is not found', async ({ page, allow }) => {
  allow(/404/)
  await page.goto('/facts/no.such.fact')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsIn('ko').frame.notFound)
})

function quoteOf(id: string, language: 'ko' | 'en'): string {
  return facts.find((fact) => fact.id === id)?.anchorQuote[language] ?? ''
}

/** What is marked, put together as a reader reads it across emphasis and line ends. */
async function markedIn(texts: Promise<string[]>): Promise<string> {
  return (await texts).join('').replace(/\s+/g, ' ')
}

/** Playwright knows the role and finds it; its types do not name it. */
function marks(within: Pick<Page, 'getByRole'>) {
  return within.getByRole('mark' as 'emphasis')
}
