import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import type { Diagram } from '../lib/domain/reference/diagram'
import { expect, test } from './fixtures'
import { addressIn, wordsIn } from './words'

const read = (name: string) => JSON.parse(readFileSync(`content/what-is-llm/${name}.json`, 'utf8'))
const diagrams: Diagram[] = read('diagrams')
const facts: { id: string; lesson: string; statement: Record<Language, string> }[] = read('facts')

/** The lesson that draws each. */
const LESSONS: Record<string, string> = {
  pipeline: 'five-steps',
  vectors: 'into-pieces',
  parameters: 'learning-by-guessing',
  attention: 'attention',
  drivers: 'why-now',
  layers: 'company-model-product',
}

/** A word of each that comes from the course, and not from the diagram's own file. */
const DRAWN: Record<string, Record<Language, string>> = {
  pipeline: { ko: '사후 학습', en: 'post-training' },
  vectors: { ko: '임베딩 벡터', en: 'embedding vector' },
  parameters: { ko: '하이퍼파라미터', en: 'hyperparameter' },
  attention: { ko: '셀프 어텐션', en: 'self-attention' },
  drivers: { ko: '2017', en: '2017' },
  layers: { ko: 'Sonar', en: 'Sonar' },
}

for (const language of ['ko', 'en'] as const) {
  for (const { id, title, facts: shown } of diagrams) {
    test(`a reader finds the diagram “${id}” by its name, and its facts (${language})`, async ({ page }) => {
      const words = wordsIn(language)
      await openLesson(page, language, LESSONS[id] ?? '')
      const figure = page.getByRole('figure', { name: title[language], exact: true })

      await test.step('on a desk and on a small phone, no wider than the page', async () => {
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 })
          const picture = figure.getByRole('img', { name: title[language], exact: true })
          await expect(picture).toHaveCount(1)
          const box = await picture.boundingBox()
          expect(box?.width).toBeGreaterThan(250)
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
        }
      })

      await test.step('in words, with a way to each fact', async () => {
        await figure.getByText(words.diagram.inWords, { exact: true }).click()
        const told = figure.getByRole('term').or(figure.getByRole('definition'))
        await expect(told.filter({ hasText: DRAWN[id]?.[language] ?? '' }).first()).toBeVisible()
        for (const factId of shown) {
          const statement = facts.find((fact) => fact.id === factId)?.statement[language] ?? ''
          await expect(figure.getByRole('link', { name: statement, exact: true })).toBeVisible()
        }
        await figure.getByRole('link').first().click()
        await expect(page).toHaveURL(new RegExp(`/facts/${shown[0]?.replace('.', '\\.')}$`))
      })
    })
  }
}

async function openLesson(page: Page, language: Language, slug: string) {
  await page.goto(addressIn(language, `/courses/what-is-llm/${slug}`))
  await page.getByRole('button', { name: wordsIn(language).lesson.unfoldAll }).click()
}
