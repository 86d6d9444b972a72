import type { Page } from '@playwright/test'
import { answerByKeyboard, goOn, questionShown } from './answering'
import { expect, test } from './fixtures'
import { accountOf, signIn, signOut } from './people'
import { FIRST_DAY, missBefore, NEXT_DAY } from './prepared'
import { watchSending } from './sending'
import { logOf } from './study-log'
import { sentence, wordsIn } from './words'

const words = wordsIn('ko')

test.beforeEach(async ({ clock }) => clock.set(FIRST_DAY))

test('a reload in the middle goes on where it was, with what is still to be asked once more', async ({
  page,
  clock,
}) => {
  await signIn(page, await accountOf('민서', 'learner'))
  await missBefore(page, 4)
  await clock.set(NEXT_DAY)
  await page.goto('/review?minutes=5')
  const missed = await answerByKeyboard(page, 'ko', false)
  await goOn(page, 'ko')
  const { id } = await questionShown(page, 'ko')

  await page.reload()
  // only the tab that holds the review takes up what was kept
  await expect.poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(1)
  await expect(page.getByRole('button', { name: words.review.undo })).toBeEnabled()
  await expect.poll(async () => (await questionShown(page, 'ko')).id).toBe(id)
  const asked: string[] = []
  for (const _ of [1, 2, 3, 4]) {
    asked.push((await answerByKeyboard(page, 'ko')).fact)
    await goOn(page, 'ko')
  }
  expect(asked.at(-1), 'what was missed before the reload is asked once more').toBe(missed.fact)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    sentence(words.summary.both, { recalled: 3, relearned: 1 }),
  )
})

test('a second tab says which one is active, and can take the review over and give it back', async ({
  page,
  context,
  clock,
}) => {
  const learner = await accountOf('하람', 'learner')
  await signIn(page, learner)
  await missBefore(page, 4)
  await clock.set(NEXT_DAY)
  await page.goto('/review')
  await answerByKeyboard(page, 'ko')
  await goOn(page, 'ko')
  const { id } = await questionShown(page, 'ko')
  await expect(page).toHaveTitle(/^● /)

  const second = await context.newPage()
  await second.goto('/review')
  await isElsewhere(second)
  await expect(second.getByText(sentence(words.review.tabs.since, { count: 1 }))).toBeVisible()
  await expect(second).not.toHaveTitle(/^● /)

  await second.getByRole('button', { name: words.review.tabs.takeOver }).click()
  await expect.poll(async () => (await questionShown(second, 'ko')).id).toBe(id)
  await isElsewhere(page)
  await second.bringToFront()
  await answerByKeyboard(second, 'ko')
  await goOn(second, 'ko')
  const third = await questionShown(second, 'ko')

  await page.bringToFront()
  await page.getByRole('button', { name: words.review.tabs.takeOver }).click()
  await expect.poll(async () => (await questionShown(page, 'ko')).id).toBe(third.id)
  await isElsewhere(second)
  for (const _ of [1, 2]) {
    await answerByKeyboard(page, 'ko')
    await goOn(page, 'ko')
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence(words.summary.allRecalled, { recalled: 4 }))
  await expect.poll(async () => (await logOf(learner.email)).length).toBe(8)
})

test('what one person answers in a tab left open is never sent as another’s', async ({
  page,
  context,
  clock,
  allow,
}) => {
  // Refused where it arrives, or broken off by the page that is loaded anew.
  allow(/POST .*\/api\/v1\/events (answered 4\d\d|failed: net::ERR_ABORTED)/)
  const [learner, other] = [await accountOf('민서', 'learner'), await accountOf('지우', 'learner')]
  const sending = watchSending(context)
  await signIn(page, learner)
  await missBefore(page, 3)
  await clock.set(NEXT_DAY)
  await page.goto('/review')
  await questionShown(page, 'ko')

  const second = await context.newPage()
  await second.goto('/me')
  await signOut(second, learner)
  await signIn(second, other)
  await page.bringToFront()
  const answered = await answerByKeyboard(page, 'ko')
  await expect.poll(() => sending.sent.size).toBe(1)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: words.review.nothingDue })).toBeVisible()
  expect(await logOf(other.email)).toEqual([])

  await page.goto('/')
  await signOut(page, other)
  await signIn(page, learner)
  await sending.hasConfirmed(1)
  expect((await logOf(learner.email)).map(({ factId }) => factId)).toContain(answered.fact)
  expect(await logOf(other.email)).toEqual([])
})

async function isElsewhere(page: Page) {
  await expect(page.getByRole('heading', { level: 1, name: words.review.tabs.title })).toBeVisible()
}
