import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import { choose, questionNamed } from './answering'
import { expect, test } from './fixtures'
import { answerCheck, LESSON } from './lesson'
import { accountOf, signIn } from './people'
import { watchSending } from './sending'
import { expectWellMade } from './well-made'
import { addressIn, sentence, wordsIn } from './words'

const LONG = '/courses/what-is-llm/features'
/** Ideas of the first sitting and of the second, as their headings say them. */
const FIRST = { ko: '재료, 기술, 솜씨', en: 'Learned from, built of, able to' }
const SECOND = { ko: '창 안에 든 글이 답을 움직여요', en: 'Text inside the window moves the answer' }
const TITLE = { ko: '특징 셋과 하는 일', en: 'Three features, many tasks' }

for (const language of ['ko', 'en'] as const) {
  const words = wordsIn(language)
  const at = (path: string) => addressIn(language, path)
  const idea = (page: Page, name: Record<Language, string>) =>
    page.getByRole('heading', { level: 2, name: name[language] })

  test(`who rests after the first sitting goes on at the second, in ${language}`, async ({ page }) => {
    await test.step('the lesson before is read', async () => {
      await page.goto(at(LESSON))
      await page.getByRole('button', { name: sentence(words.lesson.finish, { position: 1 }) }).click()
      await expect(page).toHaveURL(at('/'))
    })

    await test.step('the head says that there are two, and the first ends like a lesson', async () => {
      await page.goto(at(LONG))
      await expect(page.getByText(sentence(words.lesson.takesTwo, { cards: 12 }))).toBeVisible()
      await answerCheck(page, language, 'feat.0-kinds', true)
      const explain = page.getByRole('region', { name: sentence(words.lesson.oneLine.titlePart) }).first()
      await explain.getByRole('textbox').fill('LLM')
      await explain.getByRole('button', { name: words.lesson.oneLine.compare }).click()
      await expect(explain.getByRole('checkbox')).toHaveCount(4)
      await expect(firstMemories(page, language).getByRole('checkbox', { checked: true })).toHaveCount(7)
    })

    await test.step('one memory is dropped, and one rests', async () => {
      await firstMemories(page, language).getByRole('checkbox').nth(6).click()
      await page.getByRole('button', { name: words.lesson.rest }).click()
      await expect(page).toHaveURL(at('/'))
      await expect(page.getByRole('link', { name: sentence(words.home.readOnSecond, { position: 2 }) })).toBeVisible()
    })

    await test.step('the course tells what is left', async () => {
      await page.goto(at('/courses/what-is-llm'))
      const lesson = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: TITLE[language] }) })
      await expect(lesson.getByText(words.course.secondSitting)).toBeVisible()
    })

    await test.step('from home the second sitting opens, the first folded away', async () => {
      await page.goto(at('/'))
      await page.getByRole('link', { name: sentence(words.home.readOnSecond, { position: 2 }) }).click()
      await expect(page.getByRole('heading', { level: 1, name: TITLE[language] })).toBeVisible()
      await expect(page.getByText(sentence(words.lesson.takesSecond, { cards: 5 }))).toBeVisible()
      await expect(idea(page, FIRST)).toBeHidden()
      await expect(questionAsked(page, language, 'feat.6-outside')).toBeVisible()
      await expect(page.getByRole('button', { name: words.lesson.rest })).toBeHidden()
    })

    await test.step('what was read is there to be read again', async () => {
      await page.getByRole('heading', { name: sentence(words.lesson.earlier, { count: 3 }) }).click()
      await expect(idea(page, FIRST)).toBeVisible()
      await page.goto(at(`${LONG}?fact=feat.4#mostly-transformers`))
      await expect(page.getByRole('mark' as 'emphasis').first()).toBeInViewport()
      await page.goto(at(`${LONG}#three-features`))
      await expect(idea(page, FIRST)).toBeInViewport()
    })

    await test.step('the second ends as a lesson does', async () => {
      await page.getByRole('button', { name: sentence(words.lesson.finish, { position: 2 }) }).click()
      await expect(page).toHaveURL(at('/'))
      await expect(page.getByRole('link', { name: sentence(words.home.readOn, { position: 3 }) })).toBeVisible()
    })
  })

  test(`the day of a learner names the sitting that comes next, in ${language}`, async ({ page }) => {
    await signIn(page, await accountOf(language === 'ko' ? '하람' : 'Robin', 'learner'), language)
    await page.goto(at(LESSON))
    await page.getByRole('button', { name: sentence(words.lesson.finish, { position: 1 }) }).click()
    await expect(page.getByText(words.today.firstSitting)).toBeVisible()
    await page.goto(at(LONG))
    await page.getByRole('button', { name: words.lesson.rest }).click()
    const next = sentence(words.today.secondSitting, { title: TITLE[language] })
    await expect(page.getByRole('heading', { level: 2, name: next })).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: words.today.readOn }).click()
    await expect(page.getByText(sentence(words.lesson.takesSecond, { cards: 5 }))).toBeVisible()
  })

  test(`the pause is well made, in ${language}`, async ({ page }) => {
    await page.goto(at(LONG))
    await answerCheck(page, language, 'feat.0-kinds', true)
    await expectWellMade(page, language)
  })

  test(`the sitting behind the pause is well made, in ${language}`, async ({ page }) => {
    const sending = watchSending(page.context())
    await page.goto(at(LONG))
    await answerCheck(page, language, 'feat.0-kinds', true)
    await page.getByRole('button', { name: words.lesson.rest }).click()
    await expect(page).toHaveURL(at('/'))
    await sending.hasConfirmedAll()
    await page.goto(at(LONG))
    await expect(page.getByText(sentence(words.lesson.takesSecond, { cards: 5 }))).toBeVisible()
    await expectWellMade(page, language)
  })

  test(`whoever reads on at once does so by the keyboard alone, in ${language}`, async ({ page }) => {
    await page.goto(at(LONG))
    await page.getByRole('button', { name: words.lesson.unfoldAll }).click()
    await choose(page, questionNamed('feat.3-built'), language, true)
    await test.step('an answer of the first sitting leads to its end', async () => {
      const rest = page.getByRole('button', { name: words.lesson.rest })
      await rest.focus()
      await page.keyboard.press('Tab')
      await expect(page.getByRole('button', { name: words.lesson.readOn })).toBeFocused()
      await page.keyboard.press('Enter')
    })
    await test.step('the next idea has eye and focus', async () => {
      await expect(idea(page, SECOND)).toBeInViewport()
      await page.keyboard.press('Tab')
      await expect(questionAsked(page, language, 'feat.6-outside').getByRole('button').first()).toBeFocused()
    })
    await test.step('what was kept is not asked for again', async () => {
      const ending = page.getByRole('region', { name: sentence(words.lesson.memoriesPart) }).last()
      await expect(ending.getByText(sentence(words.lesson.firstReview, { cards: 5 }))).toBeVisible()
      await expect(ending.getByText(sentence(words.lesson.keptToo))).toBeHidden()
    })
  })

  test(`whoever passes the pause by keeps both halves at the end, in ${language}`, async ({ page }) => {
    const sending = watchSending(page.context())
    await page.goto(at(LONG))
    await firstMemories(page, language).getByRole('checkbox').first().click()
    const ending = page.getByRole('region', { name: sentence(words.lesson.memoriesPart) }).last()
    await expect(ending.getByRole('checkbox')).toHaveCount(5)
    await expect(ending.getByText(sentence(words.lesson.keptToo, { count: 6 }))).toBeVisible()
    await page.getByRole('button', { name: sentence(words.lesson.finish, { position: 2 }) }).click()
    await expect(page).toHaveURL(at('/'))
    await sending.hasConfirmedAll()
    await page.goto(at(LONG))
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(11)
  })
}

function firstMemories(page: Page, language: Language) {
  return page.getByRole('region', { name: sentence(wordsIn(language).lesson.memoriesPart) }).first()
}

function questionAsked(page: Page, language: Language, id: string) {
  return page.getByRole('group', { name: questionNamed(id)[language].prompt })
}
