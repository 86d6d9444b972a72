import { answerByKeyboard, choose, goOn, questionNamed, questionShown } from './answering'
import { missAndReturn } from './due-tomorrow'
import { expect, test } from './fixtures'
import { answerCheck, LESSON } from './lesson'
import { accountOf, signIn } from './people'
import { loseConfirmations, watchSending } from './sending'
import { logOf } from './study-log'
import { sentence, wordsIn } from './words'

const words = wordsIn('ko')
const CHECKS = ['intro.3-natural', 'def.1-value']
/** Pages that are fetched ahead meet the missing network too. */
const NO_NETWORK = /failed: net::ERR_INTERNET_DISCONNECTED/

test('a review goes on without a network, and what waits is sent once', async ({ page, context, clock, allow }) => {
  allow(NO_NETWORK)
  const sending = watchSending(context)
  const learner = await accountOf('민서', 'learner')
  await missAndReturn(page, clock, 'ko', { checks: CHECKS, enter: () => signIn(page, learner) })
  await sending.hasConfirmed(2)
  await page.goto('/review')
  const first = await questionShown(page, 'ko')

  await context.setOffline(true)
  await answerByKeyboard(page, 'ko')
  await expect(page.getByText(sentence(words.review.offline, { count: 1 }))).toBeVisible()
  await goOn(page, 'ko')
  expect((await questionShown(page, 'ko')).fact).not.toBe(first.fact)
  await answerByKeyboard(page, 'ko')
  await expect(page.getByText(sentence(words.review.offline, { count: 2 }))).toBeVisible()
  expect(await logOf(learner.email)).toHaveLength(2)

  await context.setOffline(false)
  await sending.hasConfirmed(4)
  await expect(page.getByText(sentence(words.review.offline))).toBeHidden()
  await goOn(page, 'ko')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence(words.summary.allRecalled, { recalled: 2 }))
  expect((await logOf(learner.email)).map(({ id }) => id).sort()).toEqual([...sending.sent].sort())
})

test('an answer whose confirmation was lost on the way counts once', async ({ page, context, clock, allow }) => {
  allow(/api\/v1\/events failed: net::ERR_CONNECTION_RESET/)
  allow(NO_NETWORK)
  const sending = watchSending(context)
  const learner = await accountOf('민서', 'learner')
  await missAndReturn(page, clock, 'ko', { checks: ['intro.3-natural'], enter: () => signIn(page, learner) })
  await page.goto('/review')

  const lost = await loseConfirmations(page, '/api/v1/events')
  await answerByKeyboard(page, 'ko')
  await lost()
  expect(await logOf(learner.email)).toHaveLength(2)

  await context.setOffline(true)
  await context.setOffline(false)
  await sending.hasConfirmed(2)
  expect((await logOf(learner.email)).map(({ id }) => id).sort()).toEqual([...sending.sent].sort())
})

test('an answer that arrives late is told by the page of the day, which nobody has to load again', async ({
  page,
  clock,
}) => {
  const enter = async () => signIn(page, await accountOf('하람', 'learner'))
  await missAndReturn(page, clock, 'ko', { checks: ['intro.3-natural'], enter })
  await page.goto('/review')
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/api/v1/events', async (route) => {
    await arrived
    await route.continue()
  })
  await answerByKeyboard(page, 'ko')
  await expect(page.getByText(words.question.right)).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: words.today.toRecall })).toBeVisible()

  arrive()
  await expect(page.getByRole('heading', { level: 1, name: words.today.nothingDue })).toBeVisible()
})

test('a visitor reads on without a network, and the answers reach the account made later', async ({
  page,
  context,
  allow,
}) => {
  allow(NO_NETWORK)
  const sending = watchSending(context)
  const learner = await accountOf('하람', 'learner')
  await page.goto(LESSON)

  await context.setOffline(true)
  await answerCheck(page, 'ko', 'intro.1-middle', true)
  await choose(page, questionNamed('intro.2-relation'), 'ko', true)
  await answerCheck(page, 'ko', 'intro.2-relation', true)
  await expect(page.getByText(words.question.right)).toHaveCount(2)
  expect(sending.sent.size).toBe(0)

  await context.setOffline(false)
  await sending.hasConfirmed(2)
  await signIn(page, learner)
  expect((await logOf(learner.email)).map(({ id }) => id).sort()).toEqual([...sending.sent].sort())
})
