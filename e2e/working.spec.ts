import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import { questionNamed } from './answering'
import { expect, test } from './fixtures'
import { workOut } from './hands'
import { press, WAYS, type Way } from './press'
import { addressIn, wordsIn } from './words'

/** One question of each kind, where a lesson asks it. */
const ASKED = [
  ['single', 'agent.3-layer', 'many-models-one-app'],
  ['multiple', 'step1.2-four', 'collect-and-clean'],
  ['true_false', 'step2.6-twice', 'five-steps'],
  ['cloze', 'step5.4-context', 'attention'],
  ['occlusion', 'pipe.1-drawn', 'five-steps'],
  ['typed', 'step5.1-dial', 'choosing-the-next-token'],
  ['ordering', 'step4.3-row', 'learning-by-guessing'],
  ['matching', 'step3.4-pair', 'into-pieces'],
  ['categorise', 'bg.2-split', 'why-now'],
  ['numeric', 'model.llama.3-size', 'company-model-product'],
  ['hotspot', 'step5.3-cell', 'attention'],
  ['free_recall', 'agent.4-explain', 'many-models-one-app'],
] as const

test.use({ hasTouch: true, viewport: { width: 1000, height: 900 } })

for (const language of ['ko', 'en'] as const) {
  for (const [kind, id, lesson] of ASKED) {
    for (const way of WAYS) {
      test(`${kind} is answered wrongly, then rightly, with the ${way} alone, in ${language}`, async ({ page }) => {
        const { lesson: words, question: said } = wordsIn(language)
        const question = questionNamed(id)
        await page.goto(addressIn(language, `/courses/what-is-llm/${lesson}`))
        await press(page.getByRole('button', { name: words.unfoldAll }), way)

        await workOut(page, question, language, false, way)
        const recorded = page.waitForResponse((response) => response.url().endsWith('/api/v1/events'))
        await check(page, language, way)
        expect((await recorded).ok()).toBe(true)
        if (kind === 'free_recall') {
          await expect(page.getByText(said.work.notYet)).toBeVisible()
          // The model was read: it is not asked again here, but by another visitor.
          await page.reload()
          await press(page.getByRole('button', { name: words.unfoldAll }), way)
        } else await expect(page.getByText(words.tryAgain)).toBeVisible()

        await workOut(page, question, language, true, way)
        await check(page, language, way)
        await expect(
          page.getByText(kind === 'free_recall' ? said.work.recalled : said.right, { exact: true }),
        ).toBeVisible()
      })
    }
  }
}

async function check(page: Page, language: Language, way: Way) {
  await press(page.getByRole('button', { name: wordsIn(language).question.check, exact: true, disabled: false }), way)
}
