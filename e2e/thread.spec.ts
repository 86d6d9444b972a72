import type { Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import { answerByKeyboard, choose, goOn, optionOf, questionNamed } from './answering'
import { expect, test } from './fixtures'
import { type Person, signIn, signOut, somebody } from './people'
import { promptOf } from './right-and-wrong'
import { watchSending } from './sending'
import { dueDaysOf, logOf } from './study-log'
import { addressIn, sentence, wordsIn } from './words'

const FIRST_DAY = '2031-03-03T10:00:00+09:00'
const NEXT_DAY = '2031-03-04T10:00:00+09:00'
const THIRD_DAY = '2031-03-05T10:00:00+09:00'
const CHECKS = ['intro.1-middle', 'intro.2-relation', 'intro.3-natural', 'def.1-value', 'def.1-no-such-book']
const FACTS = ['def.1', 'intro.1', 'intro.2', 'intro.3']

for (const language of ['ko', 'en'] as const) {
  const words = wordsIn(language)
  const at = (path: string) => addressIn(language, path)

  test(`somebody reads, answers, makes an account and remembers, in ${language}`, async ({ page, context, clock }) => {
    const person = somebody(language === 'ko' ? '민서' : 'Robin')
    const sending = watchSending(context)
    await clock.set(FIRST_DAY)

    await test.step('the first question is answered in one tap', async () => {
      await page.goto(at('/'))
      await choose(page, questionNamed('def.1-welcome'), language, true)
      await expect(page.getByText(words.question.right)).toBeVisible()
      await sending.hasConfirmed(1)
    })

    await test.step('lesson 1 is read and each check answered', async () => {
      await page.getByRole('link', { name: words.home.start }).click()
      await expect(page.getByRole('heading', { level: 1, name: titleOf(language) })).toBeVisible()
      await readLesson(page, language)
      await sending.hasConfirmed(1 + CHECKS.length)
    })

    await test.step('its memories are kept', async () => {
      await expect(page.getByRole('heading', { name: words.lesson.correction })).toBeVisible()
      await expect(page.getByRole('heading', { name: words.lesson.memories })).toBeVisible()
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(FACTS.length)
      await page.getByRole('button', { name: sentence(words.lesson.finish, { position: 1 }) }).click()
      await expect(page).toHaveURL(at('/'))
      await sending.hasConfirmed(9)
    })

    await test.step('an account is made, and nothing is lost or doubled', async () => {
      const before = await memoriesOf(page, language)
      await signUp(page, person, language)
      expect(await memoriesOf(page, language)).toEqual(before)
      expect((await logOf(person.email)).map(({ id }) => id).sort()).toEqual([...sending.sent].sort())
      expect(sending.confirmed).toEqual(sending.sent)
      expect(await queueOf(page)).toEqual([])
    })

    await test.step('the record is there again after signing out and in', async () => {
      const before = await memoriesOf(page, language)
      await signOut(page, person, language)
      await signIn(page, person, language)
      expect(await memoriesOf(page, language)).toEqual(before)
    })

    await test.step('the next study day asks what was missed', async () => {
      await clock.set(NEXT_DAY)
      await reviewIsAsked(page, language, person, ['intro.1'])
    })

    await test.step('the day after asks the others', async () => {
      await clock.set(THIRD_DAY)
      const due = await dueOn(person, '2031-03-05')
      expect(due).toEqual(expect.arrayContaining(['def.1', 'intro.2', 'intro.3']))
      await reviewIsAsked(page, language, person, due)
    })

    await test.step('the pages of memory say what is known and what comes', async () => {
      await page.goto(at('/me'))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence(words.me.headline, { known: 4 }))
      await page.getByText(words.me.asTable).first().click()
      const table = page.getByRole('table', { name: words.me.manuscript })
      const rows = table.getByRole('row').filter({ has: page.getByRole('cell', { name: /^\d+\s?%$/ }) })
      await expect(rows).toHaveCount(FACTS.length)
      for (const due of Object.values(await dueDaysOf(person.email))) {
        await expect(rows.filter({ hasText: due }).first()).toBeVisible()
      }
    })

    // that the log bears out every card, theirs and everybody's, is asked when all journeys are over
    await test.step('all that was sent stands in the log', async () => {
      expect((await logOf(person.email)).map(({ id }) => id).sort()).toEqual([...sending.sent].sort())
    })
  })
}

/** Predicts, then answers each check: the first one wrong, tried again, and the others right. */
async function readLesson(page: Page, language: Language) {
  const words = wordsIn(language)
  const check = page.getByRole('button', { name: words.lesson.check, exact: true }).first()
  const sure = page
    .getByRole('group', { name: words.question.howSure })
    .first()
    .getByRole('button', { name: words.question.confidence.sure, exact: true })

  await choose(page, questionNamed('def.1-predict'), language, false)
  await expect(page.getByText(words.lesson.predicted)).toBeVisible()

  const [missed, ...others] = CHECKS.map(questionNamed)
  if (!missed) throw new Error('The lesson has no checks.')
  await choose(page, missed, language, false)
  await sure.click()
  await check.click()
  const retry = page.getByRole('status').filter({ hasText: words.lesson.tryAgain })
  await expect(retry).toContainText(words.question.wrong)
  await expect(retry).toContainText(missed[language].hint ?? '')
  await expect(page.getByText(words.lesson.firstCounts)).toBeVisible()
  await choose(page, missed, language, true)
  await check.click()
  await expect(page.getByText(optionOf(missed, language, true).why)).toBeVisible()

  for (const question of others) {
    await choose(page, question, language, true)
    await sure.click()
    await check.click()
    await expect(page.getByRole('group', { name: promptOf(question, language) })).toBeHidden()
    await expect(page.getByText(optionOf(question, language, true).why)).toBeVisible()
  }
  const predicted = optionOf(questionNamed('def.1-predict'), language, false).text
  // Where the text answers it, and again at the end.
  await expect(page.getByText(sentence(words.lesson.predictionMissed, { prediction: predicted }))).toHaveCount(2)
}

async function signUp(page: Page, { name, email, password }: Person, language: Language) {
  const words = wordsIn(language)
  await page.getByRole('link', { name: words.frame.signIn, exact: true }).click()
  await page.getByRole('link', { name: words.auth.signUp }).click()
  await page.getByLabel(words.auth.name, { exact: true }).fill(name)
  await page.getByLabel(words.auth.email).fill(email)
  await page.getByLabel(words.auth.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: words.auth.signUp }).click()
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
}

/** Goes through today's review by the keyboard, and expects these facts in it; each comes back later than today. */
async function reviewIsAsked(page: Page, language: Language, person: Person, facts: string[]) {
  const words = wordsIn(language)
  const before = await dueDaysOf(person.email)
  await page.goto(addressIn(language, '/'))
  await expect(page.getByRole('heading', { level: 1, name: words.today.toRecall })).toBeVisible()
  expect(await queueOf(page)).toEqual(facts)
  await page.getByRole('link', { name: words.today.start }).click()

  await expect(page.getByRole('button', { name: words.question.check, exact: true })).toBeVisible()
  const sent = page
    .waitForResponse((response) => response.url().endsWith('/api/v1/events'))
    .then((response) => response.json())
  const asked: string[] = []
  for (const _ of facts) {
    const { fact } = await answerByKeyboard(page, language)
    asked.push(fact)
    await goOn(page, language)
  }
  expect(asked.sort()).toEqual(facts)
  await expect(page).toHaveURL(addressIn(language, '/review/summary'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence(words.summary.allRecalled))
  expect((await sent).results[0].status).toBe('recorded')

  await expect.poll(() => queueOf(page), { message: 'nothing is left to ask' }).toEqual([])
  const after = await dueDaysOf(person.email)
  for (const fact of facts) expect(after[fact]?.localeCompare(before[fact] ?? ''), `${fact} comes later`).toBe(1)
}

async function dueOn(person: Person, day: string): Promise<string[]> {
  return Object.entries(await dueDaysOf(person.email)).flatMap(([fact, due]) => (due <= day ? [fact] : []))
}

/** The facts that the interface would ask now. */
async function queueOf(page: Page): Promise<string[]> {
  const { items } = await (await page.request.get('/api/v1/queue')).json()
  return items.map(({ factId }: { factId: string }) => factId).sort()
}

/** The memory manuscript as its table says it. */
async function memoriesOf(page: Page, language: Language): Promise<string[]> {
  const words = wordsIn(language)
  await page.goto(addressIn(language, '/me'))
  await page.getByText(words.me.asTable).first().click()
  const table = page.getByRole('table', { name: words.me.manuscript })
  await expect(table).toBeVisible()
  return table.getByRole('row').allInnerTexts()
}

function titleOf(language: Language): string {
  return language === 'ko' ? '한 문장으로 말하는 LLM' : 'An LLM in one sentence'
}
