import type { Page } from '@playwright/test'
import { answerByKeyboard, goOn } from './answering'
import { expect, test } from './fixtures'
import { answerCheck, openWholeLesson } from './lesson'
import type { Operator } from './operator'
import { accountOf, type Person, signIn } from './people'
import { missBefore } from './prepared'
import { watchSending } from './sending'
import { dueDaysOf, learnerIdOf, logOf } from './study-log'
import { sentence, wordsIn } from './words'

const words = wordsIn('ko')
const CHECKS = ['intro.1-middle', 'intro.2-relation', 'intro.3-natural', 'def.1-value']
const dayOf = (day: number) => `2031-03-${String(day).padStart(2, '0')}`

test.describe.configure({ timeout: 120_000 })

test('a week of daily reviews asks each day what is due, and the log bears out every card', async ({
  page,
  context,
  clock,
  operator,
}) => {
  const learner = await accountOf('민서', 'learner')
  const sending = watchSending(context)
  await clock.set(`${dayOf(3)}T21:00:00+09:00`)
  await signIn(page, learner)
  await openWholeLesson(page, 'ko')
  for (const [index, check] of CHECKS.entries()) await answerCheck(page, 'ko', check, index % 2 === 0)
  await sending.hasConfirmed(CHECKS.length)

  const asked: Record<string, string[]> = {}
  for (const day of [4, 5, 6, 7, 8, 9, 10]) {
    await test.step(`on ${dayOf(day)}`, async () => {
      // Late in the evening, and once after midnight: a study day ends at four in the morning.
      await clock.set(day === 6 ? `${dayOf(7)}T01:30:00+09:00` : `${dayOf(day)}T22:15:00+09:00`)
      asked[dayOf(day)] = await reviewDay(page, learner, dayOf(day), day === 6)
      await expect.poll(() => dueOn(learner, dayOf(day)), { message: 'all come later now' }).toEqual([])
    })
  }
  await sending.hasConfirmed(sending.sent.size)

  const log = await logOf(learner.email)
  for (const [day, facts] of Object.entries(asked)) {
    const reviewed = log.filter(({ studyDay, source }) => studyDay === day && source === 'review')
    expect(reviewed.map(({ factId }) => factId).sort(), `on ${day}`).toEqual(facts)
  }
  expect(Object.values(asked).filter((facts) => facts.length > 0).length).toBeGreaterThanOrEqual(3)
  await isBornOut(operator, learner)
})

test('whoever comes back after days begins with five cards, and may have five more', async ({ page, clock }) => {
  await clock.set(`${dayOf(3)}T21:00:00+09:00`)
  await signIn(page, await accountOf('하람', 'learner'))
  await missBefore(page, 12, `${dayOf(3)}T21:00:00+09:00`)
  await clock.set(`${dayOf(10)}T21:00:00+09:00`)
  await page.goto('/review')
  await expect(page.getByText(words.review.light)).toBeVisible()
  await answerFive(page)
  await expect(page.getByText(words.summary.lightNote)).toBeVisible()
  await page.getByRole('link', { name: words.summary.fiveMore }).click()
  await answerFive(page)
  await expect(page.getByRole('link', { name: words.summary.fiveMore })).toBeHidden()
})

/** Goes through the review of a day, and says what it asked; `isMissing` misses the first, which is asked once more. */
async function reviewDay(page: Page, learner: Person, day: string, isMissing: boolean): Promise<string[]> {
  const due = await dueOn(learner, day)
  await page.goto('/review')
  if (due.length === 0) {
    await expect(page.getByRole('heading', { level: 1, name: words.review.nothingDue })).toBeVisible()
    return []
  }
  const shown = new Set<string>()
  const turns = due.length + (isMissing ? 1 : 0)
  for (let turn = 0; turn < turns; turn++) {
    const isRight = !(isMissing && turn === 0)
    shown.add((await answerByKeyboard(page, 'ko', isRight)).fact)
    await goOn(page, 'ko')
  }
  await expect(page).toHaveURL('/review/summary')
  expect([...shown].sort(), 'each due fact once').toEqual(due)
  return due
}

test('the time box is chosen before the first answer, and bounds the session', async ({ page, clock }) => {
  await clock.set(`${dayOf(3)}T21:00:00+09:00`)
  await signIn(page, await accountOf('지우', 'learner'))
  await missBefore(page, 20, `${dayOf(3)}T21:00:00+09:00`)
  await clock.set(`${dayOf(4)}T21:00:00+09:00`)
  await page.goto('/review')
  const box = page.getByRole('navigation', { name: words.review.timeBox })
  await expect(box.getByRole('link', { name: '10' })).toHaveAttribute('aria-current', 'true')
  await box.getByRole('link', { name: '5', exact: false }).first().click()
  await expect(page).toHaveURL('/review?minutes=5')
  await expect(box.getByRole('link', { name: '5', exact: false }).first()).toHaveAttribute('aria-current', 'true')
  await answerByKeyboard(page, 'ko')
  await goOn(page, 'ko')
  await expect(box).toBeHidden()
  // which questions fill it is left to chance, and so are the seconds that remain
  const left = page.getByRole('img', { name: sentence(words.review.timeLeftLabel) })
  await expect(left).toHaveAccessibleName(/[1-5]/)
})

async function answerFive(page: Page) {
  for (const _ of [1, 2, 3, 4, 5]) {
    await answerByKeyboard(page, 'ko')
    await goOn(page, 'ko')
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence(words.summary.allRecalled, { recalled: 5 }))
}

async function dueOn({ email }: Person, day: string): Promise<string[]> {
  return Object.entries(await dueDaysOf(email)).flatMap(([fact, due]) => (due <= day ? [fact] : []))
}

async function isBornOut(operator: Operator, { email }: Person) {
  const own = await learnerIdOf(email)
  const { json, output } = await operator(['verify', '--json'])
  const { faults } = json as { faults: { learnerId: string }[] }
  expect(
    faults.filter(({ learnerId }) => learnerId === own),
    output,
  ).toEqual([])
}
