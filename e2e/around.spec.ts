import type { Page } from '@playwright/test'
import { choose, optionOf, promptOf, questionNamed } from './answering'
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

test('every setting is kept with its person, and goes along to another browser', async ({
  page,
  another,
  operator,
}) => {
  const { settings } = wordsIn('ko')
  const person = await accountOf(operator, '민서', 'learner')
  await signIn(page, person)
  const fields = (on: Page) => {
    const field = (label: string) => on.getByLabel(label, { exact: true })
    return {
      minutes: field(settings.minutes.replace('{minutes}', '20')),
      newPerDay: field(settings.newPerDay),
      retention: field('95%'),
      goal: field(settings.days.replace('{days}', '6')),
      zone: field(settings.zone),
      dayStart: field(settings.dayStart),
    }
  }
  await page.goto('/me/settings')
  const here = fields(page)
  for (const choice of [here.minutes, here.retention, here.goal]) await choice.check()
  await here.newPerDay.fill('12')
  await here.zone.fill('Europe/Berlin')
  await here.dayStart.fill('05:30')
  await page.getByRole('button', { name: settings.save, exact: true }).click()
  await expect(page.getByText(settings.saved)).toBeVisible()

  const elsewhere = await another()
  await signIn(elsewhere, person)
  await elsewhere.goto('/me/settings')
  const there = fields(elsewhere)
  for (const choice of [there.minutes, there.retention, there.goal]) await expect(choice).toBeChecked()
  await expect(there.newPerDay).toHaveValue('12')
  await expect(there.zone).toHaveValue('Europe/Berlin')
  await expect(there.dayStart).toHaveValue('05:30')
})

test('an hour that is none is refused in words, and the language that is saved is the page’s', async ({
  page,
  operator,
}) => {
  const { settings, auth } = wordsIn('ko')
  const save = page.getByRole('button', { name: settings.save, exact: true })
  await signIn(page, await accountOf(operator, '민서', 'learner'))
  await page.goto('/me/settings')
  const dayStart = page.getByLabel(settings.dayStart, { exact: true })
  await dayStart.fill('')
  await page.getByLabel(settings.newPerDay, { exact: true }).fill('3')
  await save.click()
  await expect(dayStart).toBeFocused()
  await expect(dayStart).toHaveAccessibleDescription(new RegExp(auth.errors.dayStart))
  await expect(page.getByLabel(settings.newPerDay, { exact: true })).toHaveValue('3')

  await dayStart.fill('04:00')
  await page.getByLabel('English', { exact: true }).check()
  await save.click()
  await expect(page).toHaveURL('/en/me/settings?saved=1')
  await expect(page.getByText(wordsIn('en').settings.saved)).toBeVisible()
  await expect(page.getByLabel('English', { exact: true })).toBeChecked()
})

test('a visitor chooses language, display and keys for their browser', async ({ page }) => {
  const { settings, question } = wordsIn('en')
  await page.goto('/me')
  await page.getByRole('link', { name: wordsIn('ko').me.device }).click()
  await page.getByLabel('English', { exact: true }).check()
  await page.getByRole('button', { name: wordsIn('ko').settings.save, exact: true }).click()
  await expect(page).toHaveURL('/en/me/device?saved=1')
  await page.getByRole('group', { name: settings.theme }).getByLabel(settings.themes.dark, { exact: true }).check()
  await page.getByRole('group', { name: settings.keys }).getByLabel(settings.keysChoice.off, { exact: true }).check()
  await page.getByRole('button', { name: settings.save, exact: true }).click()
  await expect(page.getByText(settings.saved)).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

  await page.goto('/en')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const options = page.getByRole('group', { name: promptOf(questionNamed('def.1-welcome'), 'en') })
  await expect(options.getByRole('button')).toHaveCount(3)
  await page.keyboard.press('Digit1')
  await expect(options).toBeVisible()
  await options.getByRole('button').first().click()
  await expect(page.getByText(question.right).or(page.getByText(question.wrong)).first()).toBeVisible()
})
