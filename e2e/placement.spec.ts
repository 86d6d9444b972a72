import type { Locator, Page, Response } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import { chooseByNumber, questionShown } from './answering'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'
import { addressIn, sentence, wordsIn } from './words'

const FIRST_DAY = '2031-03-03T10:00:00+09:00'
const DAY_BEFORE = '2031-03-09T10:00:00+09:00'
const A_WEEK_LATER = '2031-03-10T10:00:00+09:00'

for (const language of ['ko', 'en'] as const) {
  const words = wordsIn(language)

  test(`a visitor finds out what they know, and it is asked again in a week (${language})`, async ({ page, clock }) => {
    await clock.set(FIRST_DAY)
    await page.goto(addressIn(language, '/'))
    await page.getByRole('link', { name: words.home.placement }).click()
    await expect(page.getByRole('heading', { level: 1, name: words.placement.title })).toBeVisible()
    await page.getByRole('button', { name: words.placement.begin }).click()

    await test.step('two right, one guessed, one missed, the others passed over', async () => {
      await answer(page, language, true, 'sure')
      await answer(page, language, true, 'likely')
      await answer(page, language, true, 'guess')
      await answer(page, language, false, 'sure')
      for (let passed = 0; passed < 4; passed += 1) {
        await page.getByRole('button', { name: words.placement.pass }).click()
      }
    })

    const lessons = page.getByRole('list', { name: words.placement.foundLessons }).getByRole('listitem')
    await test.step('the end says what was marked and until when', async () => {
      await expect(
        page.getByRole('heading', { level: 1, name: language === 'ko' ? /^2개 과/ : /^2 lessons/ }),
      ).toBeVisible()
      await expect(page.getByText(language === 'ko' ? '3월 10일' : 'March 10')).toBeVisible()
      await expect(lessons).toHaveCount(2)
    })

    const titles = await Promise.all([0, 1].map((at) => titleOf(lessons.nth(at))))
    await test.step('one mark is taken back', async () => {
      const sent = sentUndo(page)
      await lessons.nth(1).getByRole('button').click()
      await expect(lessons.nth(1).getByText(words.placement.takenBack)).toBeVisible()
      expect((await sent).ok()).toBe(true)
    })

    const inMap = (title: string) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) })
    const marked = page.getByText(sentence(words.course.markedKnown))
    await test.step('the map says the same', async () => {
      await page.getByRole('link', { name: words.placement.toCourse }).click()
      await expect(inMap(titles[0] ?? '').filter({ has: marked })).toHaveCount(1)
      await expect(inMap(titles[1] ?? '').filter({ has: marked })).toHaveCount(0)
    })

    await test.step('the day before nothing is asked, and after a week the lesson is', async () => {
      await clock.set(DAY_BEFORE)
      await page.goto(addressIn(language, '/review'))
      await expect(page.getByRole('heading', { level: 1, name: words.review.nothingDue })).toBeVisible()
      await clock.set(A_WEEK_LATER)
      await page.goto(addressIn(language, '/review'))
      await questionShown(page, language)
    })
  })

  test(`a learner leaves in the middle, and nothing was marked (${language})`, async ({ page }) => {
    await signIn(page, await accountOf(language === 'ko' ? '하람' : 'Robin', 'learner'), language)
    await page.getByRole('link', { name: words.today.placement }).click()
    await page.getByRole('button', { name: words.placement.begin }).click()
    await answer(page, language, true, 'sure')
    await page.goto(addressIn(language, '/courses/what-is-llm'))
    await expect(page.getByText(sentence(words.course.markedKnown))).toHaveCount(0)
    await page.getByRole('link', { name: words.course.placement }).click()
    await page.getByRole('button', { name: words.placement.begin }).click()
    await page.getByRole('button', { name: words.placement.stop }).click()
    await expect(page.getByText(words.placement.noneFound)).toBeVisible()
  })
}

async function answer(page: Page, language: Language, isRight: boolean, sureness: 'sure' | 'likely' | 'guess') {
  const words = wordsIn(language)
  const question = await questionShown(page, language)
  await chooseByNumber(page, question, language, isRight)
  await page.getByRole('button', { name: words.question.confidence[sureness], exact: true }).click()
  await page.getByRole('button', { name: words.question.check, exact: true }).click()
  await page.getByRole('button', { name: words.placement.next, exact: true, disabled: false }).click()
}

async function titleOf(item: Locator): Promise<string> {
  const text = await item.innerText()
  return text.replace(/\n[\s\S]*/, '').replace(/^(\d+과 |Lesson \d+: )/, '')
}

/** The answers of the placement may still be on their way: theirs is another request. */
function sentUndo(page: Page): Promise<Response> {
  return page.waitForResponse(
    (response) =>
      response.url().endsWith('/api/v1/events') && (response.request().postData() ?? '').includes('"kind":"undo"'),
  )
}
