import type { Locator, Page } from '@playwright/test'
import { answerByTouch, optionOf, questionNamed, questionShown, verdictOn } from './answering'
import { expect, test } from './fixtures'
import { LESSON } from './lesson'
import { accountOf, signIn } from './people'
import { FIRST_DAY, missBefore, NEXT_DAY } from './prepared'
import { promptOf } from './right-and-wrong'
import { addressIn, sentence, wordsIn } from './words'

const PHONE = { width: 360, height: 740 }

test.use({ hasTouch: true, isMobile: true, viewport: PHONE })
test.describe.configure({ timeout: 120_000 })

for (const language of ['ko', 'en'] as const) {
  const words = wordsIn(language)

  test(`a review is done by the thumb alone, in ${language}`, async ({ page, clock }) => {
    await clock.set(FIRST_DAY)
    await signIn(page, await accountOf(language === 'ko' ? '민서' : 'Robin', 'learner'), language)
    await missBefore(page, 3)
    await clock.set(NEXT_DAY)
    await page.goto(addressIn(language, '/review'))

    await test.step('what is pressed is large, and what answers lies in the lower part', async () => {
      await questionShown(page, language)
      await areLarge(page)
      const check = await boxOf(page.getByRole('button', { name: words.question.check, exact: true }))
      expect(check.y, 'the way on lies low').toBeGreaterThan(PHONE.height * 0.7)
      const options = await boxOf(page.getByRole('main').getByRole('group').first())
      expect(options.y + options.height, 'the options lie in the lower 55 %').toBeGreaterThan(PHONE.height * 0.45)
    })

    await test.step('a double tap on “check” does not skip the verdict', async () => {
      await answerByTouch(page, language, false)
      await areLarge(page)
      const { x, y, width, height } = await boxOf(page.getByRole('button', { name: words.review.next }))
      // A second tap at once is not enabled yet; one after a moment goes on.
      await page.getByRole('button', { name: words.review.next, disabled: false }).waitFor()
      await page.touchscreen.tap(x + width / 2, y + height / 2)
      await expect(verdictOn(page, language, false)).toBeHidden()
    })

    await test.step('undo and the summary are reached by tapping', async () => {
      const { id } = await questionShown(page, language)
      await answerByTouch(page, language, true)
      await page.getByRole('button', { name: words.review.undo }).tap()
      await expect.poll(async () => (await questionShown(page, language)).id).toBe(id)
      for (let turn = 0; turn < 3; turn++) {
        await answerByTouch(page, language, true)
        await page.getByRole('button', { name: words.review.next, disabled: false }).tap()
      }
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence(words.summary.both, { relearned: 1 }))
    })
  })

  test(`the keyboard of a phone leaves “check” in view, in ${language}`, async ({ page }) => {
    await page.goto(addressIn(language, LESSON))
    const viewport = page.locator('meta[name="viewport"]')
    await expect(viewport).toHaveAttribute('content', /interactive-widget=resizes-content/)
  })

  test(`a lesson is read and answered by the thumb, in ${language}`, async ({ page }) => {
    await page.goto(addressIn(language, LESSON))
    for (const id of ['intro.1-middle', 'intro.2-relation']) {
      const question = questionNamed(id)
      const group = page.getByRole('group', { name: promptOf(question, language) })
      await group.getByRole('button', { name: optionOf(question, language, true).text }).tap()
      await page.getByRole('button', { name: words.lesson.check, exact: true, disabled: false }).tap()
      await expect(page.getByText(optionOf(question, language, true).why)).toBeVisible()
      await page.getByRole('button', { name: words.lesson.goOn, disabled: false }).last().tap()
    }
  })
}

/** Every button in view is at least 48 px high and wide. */
async function areLarge(page: Page) {
  for (const control of await page.getByRole('button').all()) {
    if (!(await control.isVisible())) continue
    const { height, width } = await boxOf(control)
    const name = (await control.getAttribute('aria-label')) ?? (await control.innerText())
    expect(Math.round(height), `“${name}” is high enough`).toBeGreaterThanOrEqual(48)
    expect(Math.round(width), `“${name}” is wide enough`).toBeGreaterThanOrEqual(48)
  }
}

async function boxOf(control: Locator) {
  const box = await control.boundingBox()
  if (!box) throw new Error('It is not in view.')
  return box
}
