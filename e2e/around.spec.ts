import type { Page } from '@playwright/test'
import { choose, optionOf, questionNamed } from './answering'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'
import { promptOf } from './right-and-wrong'
import { watchSending } from './sending'
import { bringPast, type PastAnswer } from './studied'
import { addressIn, sentence, wordsIn } from './words'

const NOW = '2031-03-10T10:00:00+09:00'
const LESSONS = '/courses/what-is-llm'
const CONFIDENCES = ['sure', 'likely', 'guess'] as const
const OTHERS = [
  'step5.4',
  'step5.2',
  'step5.3',
  'step5.1',
  'step1.1',
  'step1.2',
  'step1.3',
  'step2.1',
  'step2.2',
  'step2.3',
]
const LESSON_1 = ['intro.1', 'intro.2', 'intro.3', 'def.1']

/** Lesson 1, read on a day and wholly right or wholly wrong. */
const lessonOne = (at: string, isRight: boolean): PastAnswer[] =>
  LESSON_1.map((fact) => ({ fact, at, isRight, source: 'lesson', confidence: 'likely' }))

for (const language of ['ko', 'en'] as const) {
  const words = wordsIn(language)
  const at = (path: string) => addressIn(language, path)

  test(`a visitor answers in one tap, sees why, and goes into lesson 1, in ${language}`, async ({ page }) => {
    const question = questionNamed('def.1-welcome')
    const sending = watchSending(page.context())
    await page.goto(at('/'))
    await choose(page, question, language, true)
    await expect(page.getByText(optionOf(question, language, true).why)).toBeVisible()
    await page.getByRole('link', { name: words.home.start }).click()
    await expect(page).toHaveURL(at('/courses/what-is-llm/one-sentence'))
    // whoever comes back is not asked to start anew
    await sending.hasConfirmed(1)
    await page.goto(at('/'))
    await page.getByRole('link', { name: sentence(words.home.readOn, { position: 1 }) }).click()
    await expect(page).toHaveURL(at('/courses/what-is-llm/one-sentence'))
  })

  test(`a learner finds their day: new, due and done, in ${language}`, async ({ page, clock }) => {
    const day = page.getByRole('main')
    await clock.set(NOW)
    await signIn(page, await accountOf(language === 'ko' ? '하람' : 'Robin', 'learner'), language)

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
  }) => {
    await clock.set(NOW)
    await signIn(page, await accountOf(language === 'ko' ? '하람' : 'Robin', 'learner'), language)
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
    await expect(page.getByRole('button', { name: words.question.check, exact: true })).toBeVisible()
  })
}

test('every setting is kept with its person, and goes along to another browser', async ({ page, another }) => {
  const { settings } = wordsIn('ko')
  const person = await accountOf('민서', 'learner')
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

test('an hour that is none is refused in words, and the language that is saved is the page’s', async ({ page }) => {
  const { settings, auth } = wordsIn('ko')
  const save = page.getByRole('button', { name: settings.save, exact: true })
  await signIn(page, await accountOf('민서', 'learner'))
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
  await expect(page.getByText(settings.saved)).toBeVisible()
  await page.getByRole('group', { name: settings.theme }).getByLabel(settings.themes.dark, { exact: true }).check()
  await page.getByRole('group', { name: settings.keys }).getByLabel(settings.keysChoice.off, { exact: true }).check()
  await page.getByRole('button', { name: settings.save, exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByText(settings.saved)).toBeVisible()

  await page.goto('/en')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const options = page.getByRole('group', { name: promptOf(questionNamed('def.1-welcome'), 'en') })
  await expect(options.getByRole('button')).toHaveCount(3)
  await page.keyboard.press('Digit1')
  await expect(options).toBeVisible()
  await options.getByRole('button').first().click()
  await expect(page.getByText(question.right).or(page.getByText(question.wrong)).first()).toBeVisible()
})

for (const language of ['ko', 'en'] as const) {
  const words = wordsIn(language)
  const at = (path: string) => addressIn(language, path)

  test(`the plots of memory are read by keyboard, each as a table too, in ${language}`, async ({ page, clock }) => {
    await clock.set(NOW)
    await signIn(page, await accountOf(language === 'ko' ? '하람' : 'Robin', 'learner'), language)
    await bringPast(page, manyAnswers(), NOW)
    await page.goto(at('/me'))

    await test.step('the arrows go through the manuscript, and a cell says what it is', async () => {
      const sheet = page.getByRole('group', { name: words.me.sheet })
      const cells = sheet.getByRole('link')
      await cells.first().focus()
      await page.keyboard.press('ArrowRight')
      await expect(cells.nth(1)).toBeFocused()
      await expect(cells.nth(1)).toHaveAccessibleName(new RegExp(words.me.ink[0]))
      await page.keyboard.press('ArrowRight')
      await expect(cells.nth(2)).toHaveAccessibleName(new RegExp(`${words.me.recall}: .*${words.me.lastAnswer}: `))
      await page.keyboard.press('ArrowDown')
      await expect(cells.nth(6)).toBeFocused()
      await page.keyboard.press('Home')
      await expect(cells.first()).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\/me\/cards\//)
      await page.goBack()
    })

    await test.step('every plot opens as a table', async () => {
      const names = [
        ...[words.me.manuscript, words.me.coming, words.habits.calibration],
        ...[words.habits.calendar, words.habits.retention, words.habits.recognition],
      ]
      const toggles = page.getByText(words.me.asTable).or(page.getByText(words.habits.asTable))
      await expect(toggles).toHaveCount(names.length)
      for (const [position, name] of names.entries()) {
        const table = page.getByRole('table', { name, exact: true })
        await expect(table).toBeHidden()
        await toggles.nth(position).focus()
        await page.keyboard.press('Enter')
        await expect(table).toBeVisible()
      }
      await expect(page.getByRole('table', { name: words.habits.calibration }).getByRole('row')).toHaveCount(4)
    })
  })
}

/** Enough of a past for every plot to say something: lesson 1 asked in both ways, and much else that had rested a week. */
function manyAnswers(): PastAnswer[] {
  const weeks = (fact: string, count: number, kindOf: (round: number) => PastAnswer['kind']) =>
    Array.from(
      { length: count },
      (_, round): PastAnswer => ({
        ...{ fact, at: new Date(Date.parse(NOW) - (round * 7 + 1) * 86_400_000).toISOString() },
        ...{ isRight: round % 5 !== 0, confidence: CONFIDENCES[round % 3] ?? 'sure', kind: kindOf(round) },
      }),
    )
  return [
    ...['intro.1', 'intro.3', 'def.1'].flatMap((fact) =>
      weeks(fact, 6, (round) => (round % 2 === 0 ? 'typed' : 'single')),
    ),
    ...OTHERS.flatMap((fact) => weeks(fact, 6, () => 'single')),
  ]
}

test('a learner finds a card, lets it rest, starts it over, and takes both back', async ({ page, clock }) => {
  const { cards } = wordsIn('ko')
  await clock.set(NOW)
  await signIn(page, await accountOf('하람', 'learner'))
  await bringPast(page, lessonOne('2031-03-09T10:00:00+09:00', false), NOW)
  const act = (name: string) => page.getByRole('button', { name, exact: true })

  await test.step('search and state stand in the address', async () => {
    await page.goto('/me/cards')
    await expect(page.getByRole('rowheader')).toHaveCount(4)
    await page.getByLabel(cards.search, { exact: true }).fill('def.1')
    await act(cards.show).click()
    await expect(page).toHaveURL(/\?q=def\.1/)
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    await page.reload()
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    await page.getByRole('rowheader').getByRole('link').click()
    await expect(page).toHaveURL(/\/me\/cards\/def\.1$/)
  })

  await test.step('a card at rest is asked no more, until that is taken back', async () => {
    await act(cards.acts.suspend).click()
    await expect(page.getByText(cards.states.resting, { exact: true })).toBeVisible()
    await act(cards.takeBack).click()
    await expect(page.getByText(cards.states.due, { exact: true })).toBeVisible()
  })

  await test.step('so is a card that was put off', async () => {
    await act(cards.acts.bury).click()
    await expect(page.getByText(cards.states.buried, { exact: true })).toBeVisible()
    await act(cards.takeBack).click()
    await expect(page.getByText(cards.states.due, { exact: true })).toBeVisible()
  })

  await test.step('a card started over is new, and has its memory again once that is taken back', async () => {
    await act(cards.acts.reset).click()
    await act(cards.resetYes).click()
    await expect(page.getByText(cards.states.new, { exact: true })).toBeVisible()
    await act(cards.takeBack).click()
    await expect(page.getByText(cards.states.due, { exact: true })).toBeVisible()
    await expect(page.getByText(cards.takenBack)).toBeVisible()
  })
})
