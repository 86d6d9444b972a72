import type { Page } from '@playwright/test'
import { answerByKeyboard, goOn, questionShown } from './answering'
import { clockOf } from './clock'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'
import { FIRST_DAY, missBefore, NEXT_DAY } from './prepared'
import { watchSending } from './sending'
import { learnerIdOf, logOf } from './study-log'
import { wordsIn } from './words'

const words = wordsIn('ko')
const NO_NETWORK = /failed: net::ERR_INTERNET_DISCONNECTED/

test.describe.configure({ timeout: 120_000 })

test('ten answers here without a network and five there come to the same state on both', async ({
  page,
  context,
  clock,
  another,
  operator,
  allow,
  baseURL,
}) => {
  allow(NO_NETWORK)
  const learner = await accountOf('민서', 'learner')
  await clock.set(FIRST_DAY)
  await signIn(page, learner)
  await missBefore(page, 16)
  await clock.set(NEXT_DAY)
  const there = await another()
  await clockOf(there.context(), baseURL ?? '').set(NEXT_DAY)
  await signIn(there, learner)
  const [sentHere, sentThere] = [watchSending(context), watchSending(there.context())]
  await page.goto('/review?minutes=20')
  await questionShown(page, 'ko')
  await there.goto('/review?minutes=20')
  await questionShown(there, 'ko')

  await context.setOffline(true)
  const here = await answerSome(page, 10)
  expect(sentHere.sent.size).toBe(0)
  await answerSome(there, 5)
  await sentThere.hasConfirmed(5)
  await context.setOffline(false)
  await sentHere.hasConfirmed(10)

  const log = await logOf(learner.email)
  expect(log).toHaveLength(16 + 15)
  expect(new Set(here).size, 'each fact once').toBe(10)
  const cards = await Promise.all([page, there].map(cardsOf))
  expect(cards[0]).toEqual(cards[1])
  const tables = [await manuscriptOf(page), await manuscriptOf(there)]
  expect(tables[0]).toEqual(tables[1])
  const { json } = await operator(['verify', '--json'])
  const own = await learnerIdOf(learner.email)
  expect((json as { faults: { learnerId: string }[] }).faults.filter(({ learnerId }) => learnerId === own)).toEqual([])
})

async function answerSome(page: Page, count: number): Promise<string[]> {
  const facts: string[] = []
  for (let turn = 0; turn < count; turn++) {
    facts.push((await answerByKeyboard(page, 'ko')).fact)
    await goOn(page, 'ko')
  }
  return facts
}

async function cardsOf(page: Page): Promise<unknown> {
  return (await page.request.get('/api/v1/cards')).json()
}

/** The memory manuscript as its table says it. */
async function manuscriptOf(page: Page): Promise<string[]> {
  await page.goto('/me')
  await page.getByText(words.me.asTable).first().click()
  const table = page.getByRole('table', { name: words.me.manuscript })
  await expect(table).toBeVisible()
  return table.getByRole('row').allInnerTexts()
}
