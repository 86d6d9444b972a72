import type { Page } from '@playwright/test'
import { answerByKeyboard, goOn, questionShown } from './answering'
import { expect, test } from './fixtures'
import { accountOf, signIn } from './people'
import { FIRST_DAY, missBefore, NEXT_DAY } from './prepared'
import { watchSending } from './sending'
import { logOf } from './study-log'
import { sentence, wordsIn } from './words'

const words = wordsIn('ko')
const LATENCY_MILLIS = 2000

test.describe.configure({ timeout: 120_000 })

test.beforeEach(async ({ clock }) => clock.set(FIRST_DAY))

test('a session goes from card to card to its summary while the first answer is still under way', async ({
  page,
  context,
  clock,
}) => {
  const learner = await accountOf('민서', 'learner')
  await signIn(page, learner)
  await missBefore(page, 4)
  await clock.set(NEXT_DAY)
  const sending = watchSending(context)
  let letThrough = () => {}
  const gate = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/api/v1/events', async (route) => {
    await gate
    await route.continue()
  })

  await page.goto('/review')
  for (const _ of [1, 2, 3, 4]) {
    await answerByKeyboard(page, 'ko')
    await goOn(page, 'ko')
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence(words.summary.allRecalled, { recalled: 4 }))
  expect(sending.confirmed.size).toBe(0)
  letThrough()
  await sending.hasConfirmed(4)
  await expect.poll(async () => (await logOf(learner.email)).length).toBe(8)
})

test('with two seconds to the server and back the next card is there long before', async ({ page, context, clock }) => {
  await signIn(page, await accountOf('하람', 'learner'))
  await missBefore(page, 6)
  await clock.set(NEXT_DAY)
  await page.goto('/review')
  await questionShown(page, 'ko')
  await page.evaluate(timeCards)
  const near = [await millisToNext(page), await millisToNext(page)]
  const network = await context.newCDPSession(page)
  const conditions = { offline: false, latency: LATENCY_MILLIS, downloadThroughput: -1, uploadThroughput: -1 }
  await network.send('Network.enable')
  await network.send('Network.emulateNetworkConditions', conditions)
  const far = [await millisToNext(page), await millisToNext(page), await millisToNext(page)]
  test.info().annotations.push({ type: 'next card', description: JSON.stringify({ LATENCY_MILLIS, near, far }) })
  // in the middle of three: one that a busy machine held up says nothing of the network
  expect(far.sort((a, b) => a - b)[1]).toBeLessThan(LATENCY_MILLIS / 2)
})

/** Answers a card, goes on, and says how long the page took from that Enter to the painted next card. */
async function millisToNext(page: Page): Promise<number> {
  await page.evaluate(() => delete document.documentElement.dataset.millisToNext)
  await answerByKeyboard(page, 'ko')
  await goOn(page, 'ko')
  await questionShown(page, 'ko')
  const measured = () => page.evaluate(() => document.documentElement.dataset.millisToNext)
  await expect.poll(measured).toBeDefined()
  return Number(await measured())
}

/** Runs in the page: from each Enter to the frame in which another question stands there. */
function timeCards() {
  document.addEventListener(
    'keydown',
    ({ code, timeStamp }) => {
      const asked = () => document.querySelector('h1')?.textContent
      const before = asked()
      const look = () => {
        if (asked() === before) requestAnimationFrame(look)
        else document.documentElement.dataset.millisToNext = String(Math.round(performance.now() - timeStamp))
      }
      if (code === 'Enter') requestAnimationFrame(look)
    },
    true,
  )
}
