import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import { choose, questionNamed } from './answering'
import { expect } from './fixtures'
import { addressIn, wordsIn } from './words'

export const LESSON = '/courses/what-is-llm/one-sentence'

/** Opens lesson 1 with all of its blocks unfolded. */
export async function openWholeLesson(page: Page, language: Language) {
  await page.goto(addressIn(language, LESSON))
  const unfold = page.getByRole('button', { name: wordsIn(language).lesson.unfoldAll })
  await unfold.click()
  await expect(unfold).toBeHidden()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(6)
}

/** Answers a check of the lesson that is open; how sure is left unsaid. */
export async function answerCheck(page: Page, language: Language, id: string, isRight: boolean) {
  await choose(page, questionNamed(id), language, isRight)
  await page.getByRole('button', { name: wordsIn(language).lesson.check, exact: true, disabled: false }).click()
}
