import { choose, optionOf, questionNamed } from './answering'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'
import { bringPast, type PastAnswer } from './studied'
import { addressIn, sentence, wordsIn } from './words'

const NOW = '2031-03-10T10:00:00+09:00'
const LESSONS = '/courses/what-is-llm'
const LESSON_1 = ['intro.1', 'intro.2', 'intro.3', 'def.1']

/** Lesson 1, read on a day and wholly right or wholly wrong. */
const lessonOne = (at: string, isRight: boolean): PastAnswer[] =>
  LESSON_1.map((fact) => ({ fact, at, isRight, source: 'lesson', confidence: 'likely' }))

for (const language of ['ko', 'en'] as const) {
  const words = wordsIn(language)
  const at = (path: string) => addressIn(language, path)

  test(`a visitor answers in one tap, sees why, and goes into lesson 1, in ${language}`, async ({ page }) => {
    const question = questionNamed('def.1-welcome')
    await page.goto(at('/'))
    await choose(page, question, language, true)
    await expect(page.getByText(optionOf(question, language, true).why)).toBeVisible()
    await page.getByRole('link', { name: words.home.start }).click()
    await expect(page).toHaveURL(at('/courses/what-is-llm/one-sentence'))
  })

  test(`a learner finds their day: new, due and done, in ${language}`, async ({ page, clock, operator }) => {
    const day = page.getByRole('main')
    await clock.set(NOW)
    await signIn(page, await accountOf(operator, language === 'ko' ? '하람' : 'Robin', 'learner'), language)

    await test.step('somebody new is led into the first lesson and sees the twelve', async () => {
      await page.goto(at('/'))
      await expect(page.getByRole('heading', { level: 1, name: words.today.welcome })).toBeVisible()
      await expect(day.getByRole('navigation', { name: words.course.lessons }).getByRole('listitem')).toHaveCount(12)
      await expect(day.getByRole('link', { name: words.today.read, exact: true })).toHaveAttribute(
        'href',
        /one-sentence$/,
      )
    })

    await test.step('what is due fits a time box, and the choice is remembered', async () => {
      await bringPast(page, lessonOne('2031-03-09T10:00:00+09:00', false), NOW)
      await page.goto(at('/'))
      await expect(page.getByRole('heading', { level: 1, name: words.today.toRecall })).toBeVisible()
      await expect(day.getByRole('status')).toHaveText(sentence(words.today.cards, { count: 4 }))
      const boxes = page.getByRole('group', { name: words.today.time })
      const five = boxes
        .getByRole('button', { name: sentence(words.today.minutes, { minutes: 5 }), exact: true })
        .first()
      await five.click()
      await expect(five).toHaveAttribute('aria-pressed', 'true')
      await page.reload()
      await expect(five).toHaveAttribute('aria-pressed', 'true')
      await page.goto(at('/me/settings'))
      await expect(
        page.getByRole('radio', { name: sentence(words.settings.minutes, { minutes: 5 }) }).first(),
      ).toBeChecked()
    })

    await test.step('what was learned last stands there with its lesson', async () => {
      await page.goto(at('/'))
      await expect(day.getByText(words.today.learnedLast)).toBeVisible()
      await expect(day.getByText(sentence(words.today.learnedOn, { count: 4 }))).toBeVisible()
    })

    await test.step('when all is answered nothing is asked, and the next time is said', async () => {
      const right = LESSON_1.map((fact): PastAnswer => ({ fact, at: '2031-03-10T09:00:00+09:00' }))
      await bringPast(page, right, NOW)
      await page.goto(at('/'))
      await expect(page.getByRole('heading', { level: 1, name: words.today.nothingDue })).toBeVisible()
      await expect(day.getByRole('link', { name: words.today.start })).toHaveCount(0)
      await expect(
        day.getByText(sentence(words.today.nextTomorrow)).or(day.getByText(sentence(words.today.nextDue))),
      ).toBeVisible()
    })
  })

  test(`a lesson whose ground has faded offers a short review first and stays open, in ${language}`, async ({
    page,
    clock,
    operator,
  }) => {
    await clock.set(NOW)
    await signIn(page, await accountOf(operator, language === 'ko' ? '하람' : 'Robin', 'learner'), language)
    await bringPast(page, lessonOne('2031-02-01T10:00:00+09:00', false), NOW)
    await page.goto(at(LESSONS))
    const second = page.getByRole('navigation', { name: words.course.lessons }).getByRole('listitem').nth(1)
    const offer = second.getByRole('link', { name: sentence(words.course.gateReview, { positions: 1 }) })
    await expect(offer).toBeVisible()
    await second.getByRole('link').first().click()
    await expect(page).toHaveURL(at(`${LESSONS}/features`))
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await page.getByRole('link', { name: sentence(words.course.gateReview, { positions: 1 }) }).click()
    await expect(page).toHaveURL(/\/review\?lessons=one-sentence&cards=6$/)
    await expect(page.getByRole('button', { name: words.question.check })).toBeVisible()
  })
}
