import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import { answerByKeyboard, goOn, questionNamed, questionShown, verdictOn } from './answering'
import { expect, test } from './fixtures'
import { answerCheck, openWholeLesson } from './lesson'
import { accountOf, signIn } from './people'
import { FIRST_DAY, missBefore, NEXT_DAY } from './prepared'
import { promptOf } from './right-and-wrong'
import { addressIn, sentence, wordsIn } from './words'

test.describe.configure({ timeout: 120_000 })

for (const language of ['ko', 'en'] as const) {
  const words = wordsIn(language)

  test(`a screen reader hears what each control is, and the verdict, in ${language}`, async ({ page, clock }) => {
    await clock.set(FIRST_DAY)
    await signIn(page, await accountOf(language === 'ko' ? '민서' : 'Robin', 'learner'), language)
    await missBefore(page, 2)
    await clock.set(NEXT_DAY)
    await page.goto(addressIn(language, '/review'))

    await test.step('asked: the question is the heading and has the focus; options and confidence are named groups', async () => {
      const question = await questionShown(page, language)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await expect(page.getByRole('main').getByRole('group', { name: promptOf(question, language) })).toBeVisible()
      await expect(page.getByRole('group', { name: words.question.howSure }).getByRole('button')).toHaveText(
        Object.values(words.question.confidence).map((name) => new RegExp(name)),
      )
      await expect(page.getByRole('img', { name: sentence(words.review.timeLeftLabel) })).toBeVisible()
      await areNamed(page)
    })

    await test.step('answered: the verdict is a status, and the focus is on it', async () => {
      await answerByKeyboard(page, language, false)
      await expect(verdictOn(page, language, false)).toBeFocused()
      await areNamed(page)
    })

    await test.step('the next question has the focus again; what was put off is told', async () => {
      await goOn(page, language)
      await questionShown(page, language)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await page.getByRole('button', { name: words.review.more, exact: true }).click()
      await page.getByRole('button', { name: words.review.bury }).click()
      await expect(page.getByRole('status').filter({ hasText: words.review.buried })).toBeAttached()
    })

    await test.step('the summary is headed by what it says', async () => {
      await answerByKeyboard(page, language)
      await goOn(page, language)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        sentence(words.summary.allRelearned, { relearned: 1 }),
      )
      await areNamed(page)
    })
  })

  test(`a lesson tells of its checks, its second try and its list, in ${language}`, async ({ page }) => {
    await openWholeLesson(page, language)
    await areNamed(page)
    await answerCheck(page, language, 'intro.1-middle', false)
    const retry = page.getByRole('status').filter({ hasText: words.lesson.tryAgain })
    await expect(retry).toBeFocused()
    await answerCheck(page, language, 'intro.1-middle', true)
    await expect(verdictOn(page, language, true)).toBeFocused()

    await page.getByRole('textbox', { name: words.lesson.oneLine.title }).fill('LLM')
    await page.getByRole('button', { name: words.lesson.oneLine.compare }).click()
    await expect(page.getByRole('heading', { name: words.lesson.oneLine.points })).toBeFocused()
    const statement = statementOf(page, language)
    await statement.check()
    await expect(
      page.getByRole('status').filter({ hasText: sentence(words.lesson.oneLine.touched, { count: 1, all: 4 }) }),
    ).toBeVisible()
    await areNamed(page)
  })

  test(`what was predicted stands beside the answers at the end, in ${language}`, async ({ page }) => {
    await openWholeLesson(page, language)
    await expect(page.getByRole('heading', { name: words.lesson.predictionsAgain })).toBeHidden()
    const prediction = questionNamed('def.1-predict')
    const wrong = prediction[language].options?.find(({ id }) => id !== prediction.key)?.text ?? ''
    await page
      .getByRole('group', { name: promptOf(prediction, language) })
      .getByRole('button', { name: wrong })
      .click()
    const again = page.getByRole('region', { name: words.lesson.predictionsAgain })
    await expect(again.getByText(sentence(words.lesson.predictionMissed, { prediction: wrong }))).toBeVisible()
  })
}

/** The tick of the first point: the list of memories below names the same facts otherwise. */
function statementOf(page: Page, language: Language) {
  const { oneLine } = wordsIn(language).lesson
  return page.getByRole('region', { name: oneLine.title }).getByRole('checkbox').first()
}

/** No control without a name. */
async function areNamed(page: Page) {
  const said = await page.locator('body').ariaSnapshot()
  const nameless = said
    .split('\n')
    .filter((line) => /^\s*- (button|link|textbox|checkbox|img|dialog)(?! ["/])/.test(line))
  expect(nameless).toEqual([])
}
