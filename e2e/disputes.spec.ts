import type { Page } from '@playwright/test'
import { choose, goOn, questionNamed } from './answering'
import { type Clock, clockOf } from './clock'
import { missAndReturn } from './due-tomorrow'
import { expect, test } from './fixtures'
import { answerCheck, LESSON } from './lesson'
import { accountOf, type Person, signIn } from './people'
import { promptOf } from './right-and-wrong'
import { loseConfirmations } from './sending'
import { dueDaysOf, logOf, onDatabase } from './study-log'
import { sentence, wordsIn } from './words'

const words = wordsIn('ko')
const { report } = words.question
const NOON = '2031-03-04T12:00:00+09:00'
/** When the instructor has decided. */
const AFTERNOON = '2031-03-04T15:00:00+09:00'
const NO_NETWORK = /failed: net::ERR_(INTERNET_DISCONNECTED|CONNECTION_RESET)/

test('an answer that is right too is accepted for everybody, and its reporter hears of it', async ({
  page,
  clock,
  another,
  baseURL,
}) => {
  const learner = await accountOf('하람', 'learner')
  const instructor = await accountOf('지우', 'instructor')
  await answerWrongly(page, clock, learner, '말글을 다루는 일')

  await test.step('the learner says so, by the keyboard alone, and goes on', async () => {
    await page.keyboard.press('KeyD')
    const sheet = page.getByRole('dialog', { name: report.right_too })
    await expect(sheet.getByText(sentence(report.own, { answer: '말글을 다루는 일' }))).toBeVisible()
    await sheet.getByLabel(report.remark).fill('학교에서 그렇게 배웠어요.')
    await sheet.getByRole('button', { name: report.send }).press('Enter')
    await expect(page.getByText(sentence(report.sent))).toBeVisible()
    await expect(page.getByRole('button', { name: words.review.next })).toBeEnabled()
    await page.keyboard.press('Enter')
    // what was missed comes back once
    await expect(page.getByRole('textbox')).toHaveValue('')
  })

  // the answer is sent behind the page
  await expect.poll(() => reviewsOf(learner)).toBe(1)
  await expect.poll(() => reportsOf(learner)).toBe(1)
  const before = await dueDaysOf(learner.email)
  const desk = await deskOf(await another(), instructor, baseURL)
  await test.step('nothing changes until an instructor accepts it, which makes one more version', async () => {
    const group = groupOf(desk, '말글을 다루는 일')
    await expect(group.getByText('학교에서 그렇게 배웠어요.')).toBeVisible()
    expect(await dueDaysOf(learner.email)).toEqual(before)
    await group.getByRole('button', { name: words.desk.accept }).click()
    await expect(group).toBeHidden()
    await expect.poll(async () => (await dueDaysOf(learner.email))['intro.3']).not.toBe(before['intro.3'])
  })

  await test.step('the reporter is told, once', async () => {
    await clock.set(AFTERNOON)
    await page.goto('/')
    await page.getByRole('link', { name: sentence(words.reports.newsLine, { count: 1 }) }).click()
    await expect(page.getByText(words.reports.states.accepted)).toBeVisible()
    await expect(page.getByText(words.reports.news, { exact: true })).toBeVisible()
    // that it was looked at is sent behind the page
    await expect(async () => {
      await page.goto('/me/reports')
      await expect(page.getByText(words.reports.states.accepted)).toBeVisible()
      await expect(page.getByText(words.reports.news, { exact: true })).toBeHidden({ timeout: 1_000 })
    }).toPass()
  })

  await test.step('the history tells who did it', async () => {
    await desk.goto('/admin/history?what=dispute.accept')
    const deed = desk.getByRole('listitem').filter({ hasText: instructor.name }).first()
    await expect(deed).toContainText(sentence(words.history.deeds.dispute.accept))
  })

  await test.step('and what it changed, field by field', async () => {
    const deed = desk.getByRole('listitem').filter({ hasText: instructor.name }).first()
    await deed.getByText(sentence(words.history.difference)).click()
    await expect(deed.getByText(words.wording.fields.accept)).toBeVisible()
    await expect(deed.getByText('말글을 다루는 일')).toBeVisible()
  })
})

test('an answer that is wrong is blocked with a reason, and of two who decide at once the second is told', async ({
  page,
  clock,
  another,
  baseURL,
}) => {
  const learner = await accountOf('민서', 'learner')
  await answerWrongly(page, clock, learner, '기계가 하는 통역')
  await reportIt(page, report.right_too)
  await expect.poll(() => reportsOf(learner)).toBe(1)
  const first = await deskOf(await another(), await accountOf('도윤', 'instructor'), baseURL)
  const second = await first.context().newPage()
  await second.goto('/admin/reports')
  const [group, same] = [groupOf(first, '기계가 하는 통역'), groupOf(second, '기계가 하는 통역')]
  await group.getByText(words.desk.block).click()
  await group.getByRole('button', { name: words.desk.send }).click()
  await expect(group.getByText(words.desk.messageMissing)).toBeVisible()
  await group.getByLabel(words.desk.blockMessage).fill('통역은 자연어 처리의 한 갈래예요.')
  await group.getByRole('button', { name: words.desk.send }).click()
  await expect(group).toBeHidden()

  await same.getByText(words.desk.answer, { exact: true }).click()
  await same.getByLabel(words.desk.answerMessage).fill('살펴볼게요.')
  await same.getByRole('button', { name: words.desk.send }).click()
  await expect(same.getByText(words.desk.tooLate)).toBeVisible()
  await expect(same.getByLabel(words.desk.answerMessage)).toHaveValue('살펴볼게요.')

  await page.goto('/me/reports')
  await expect(page.getByText(words.reports.states.blocked)).toBeVisible()
  await expect(page.getByText('통역은 자연어 처리의 한 갈래예요.')).toBeVisible()
})

test('a visitor reports from a lesson, takes one back, and reads the answers to the other', async ({
  page,
  another,
  baseURL,
}) => {
  await page.goto(LESSON)
  await answerCheck(page, 'ko', 'intro.1-middle', false)
  await answerCheck(page, 'ko', 'intro.1-middle', true)
  await expect(page.getByText(words.question.right)).toBeVisible()
  const remark = `보기가 헷갈려요 ${crypto.randomUUID()}`
  await reportIt(page, report.something_wrong, remark)
  await choose(page, questionNamed('intro.2-relation'), 'ko', true)
  await answerCheck(page, 'ko', 'intro.2-relation', true)
  const mistake = `잘못 눌렀어요 ${crypto.randomUUID()}`
  await reportIt(page, report.something_wrong, mistake)
  // reports are sent behind the page
  for (const sent of [remark, mistake]) await expect.poll(() => countOf(sent)).toBe(1)

  await test.step('one of them is taken back', async () => {
    await page.goto('/me/reports')
    const mistaken = page.getByRole('listitem').filter({ hasText: mistake })
    await mistaken.getByRole('button', { name: words.reports.withdraw }).click()
    await expect(mistaken.getByText(words.reports.states.withdrawn)).toBeVisible()
  })

  const desk = await deskOf(await another(), await accountOf('지우', 'instructor'), baseURL)
  await test.step('an instructor answers, thinks again and answers anew', async () => {
    const group = desk.getByRole('listitem', { name: report.something_wrong }).filter({ hasText: remark })
    await expect(desk.getByText(mistake)).toBeHidden()
    await answerIt(group, '어느 보기인지 알려 주세요.')
    await desk.getByRole('link', { name: sentence(words.desk.viewNamed.closed) }).click()
    await group.getByRole('button', { name: words.desk.reopen }).click()
    await expect(group).toBeHidden()
    await desk.getByRole('link', { name: sentence(words.desk.viewNamed.open) }).click()
    await expect(group.getByText(sentence(words.desk.replied, { reply: '어느 보기인지 알려 주세요.' }))).toBeVisible()
    await answerIt(group, '첫째 보기를 다듬었어요.')
  })

  await page.reload()
  await expect(page.getByText('첫째 보기를 다듬었어요.')).toBeVisible()
})

test('a report made without a network waits on the device, holds nothing up and counts once', async ({
  page,
  context,
  clock,
  allow,
}) => {
  allow(NO_NETWORK)
  const learner = await accountOf('하람', 'learner')
  await answerWrongly(page, clock, learner, '컴퓨터의 말')
  const remark = `끊긴 채로 ${crypto.randomUUID()}`
  await context.setOffline(true)
  await reportIt(page, report.something_wrong, remark)
  expect(await countOf(remark)).toBe(0)
  await goOn(page, 'ko')
  await expect(page.getByRole('textbox')).toHaveValue('')

  const lost = await loseConfirmations(page, '/api/v1/disputes')
  // what is cut off has no response
  const again = page.waitForResponse((response) => response.url().endsWith('/api/v1/disputes'))
  await context.setOffline(false)
  await lost()
  expect(await countOf(remark)).toBe(1)
  await context.setOffline(true)
  await context.setOffline(false)
  expect(await (await again).json()).toMatchObject({ results: [{ status: 'duplicate' }] })
  expect(await countOf(remark)).toBe(1)
})

/** Misses a check, and the next day types something wrong to the question of the same fact. */
async function answerWrongly(page: Page, clock: Clock, learner: Person, text: string) {
  await missAndReturn(page, clock, 'ko', { checks: ['intro.3-natural'], enter: () => signIn(page, learner) })
  await page.goto('/review')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(promptOf(questionNamed('intro.3-spell-out'), 'ko'))
  await expect(page.getByRole('textbox')).toBeFocused()
  await page.getByRole('textbox').fill(text)
  await page.keyboard.press('Alt+Digit3')
  await page.keyboard.press('Enter')
  await expect(page.getByText(words.question.wrong)).toBeVisible()
}

async function reportIt(page: Page, name: string, remark = '') {
  await page.getByRole('button', { name }).last().click()
  const sheet = page.getByRole('dialog', { name })
  await sheet.getByLabel(report.remark).fill(remark)
  await sheet.getByRole('button', { name: report.send }).click()
  await expect(page.getByText(sentence(report.sent)).last()).toBeVisible()
}

/** The instructors' desk, at noon of the day on which learners report. */
async function deskOf(page: Page, instructor: Person, baseURL: string | undefined): Promise<Page> {
  await clockOf(page.context(), baseURL ?? '').set(NOON)
  await signIn(page, instructor)
  await page.goto('/admin/reports')
  return page
}

function groupOf(desk: Page, literal: string) {
  return desk.getByRole('listitem', { name: literal, exact: true })
}

async function answerIt(group: ReturnType<typeof groupOf>, message: string) {
  await group.getByText(words.desk.answer, { exact: true }).click()
  await group.getByLabel(words.desk.answerMessage).fill(message)
  await group.getByRole('button', { name: words.desk.send }).click()
  await expect(group).toBeHidden()
}

async function reviewsOf({ email }: Person): Promise<number> {
  return (await logOf(email)).filter(({ kind, source }) => kind === 'answer' && source === 'review').length
}

async function reportsOf({ email }: Person): Promise<number> {
  const own = 'select d.id from disputes d join learners l on l.id = d.learner_id join users u on u.id = l.user_id'
  return (await onDatabase(`${own} where u.email = $1`, email)).length
}

async function countOf(remark: string): Promise<number> {
  return (await onDatabase('select id from disputes where remark = $1', remark)).length
}
