import { readdirSync, readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import { ADDED } from './added-question'
import { ADDED_OF_EACH_KIND, REWORDED } from './added-questions'
import type { AskedQuestion } from './asked-question'
import { expect } from './fixtures'
import { isWorkedOut, workOut } from './hands'
import { flat, givenIds, literally, optionWith, promptOf } from './right-and-wrong'
import { wordsIn } from './words'

const folder = new URL('../content/what-is-llm/questions/', import.meta.url)
const written: AskedQuestion[] = readdirSync(folder).flatMap((name) =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
)
const questions = [...written, ADDED, ...ADDED_OF_EACH_KIND, REWORDED]

/** A question of the course. A test reads the key from the content, as a teacher would. */
export function questionNamed(id: string): AskedQuestion {
  const found = questions.find((question) => question.id === id)
  if (!found) throw new Error(`The course has no question ${id}.`)
  return found
}

/** The question whose prompt is the heading of the page: the card of a review. */
export async function questionShown(page: Page, language: Language): Promise<AskedQuestion> {
  const { check, work } = wordsIn(language).question
  const isAsked = page.getByRole('button', {
    name: new RegExp(`^(?:${literally(check)}|${literally(work.compare)})(?: ↵)?$`),
  })
  await expect(isAsked).toBeVisible()
  const heading = page.getByRole('heading', { level: 1 })
  await isListening(page)
  const shown = flat(await heading.innerText())
  const found = questions.find((question) => promptOf(question, language).test(shown))
  if (!found) throw new Error(`No question of the course asks “${shown}”.`)
  return found
}

/** A page just loaded shows its words a moment before it hears keys. Once it does, it puts the focus where one answers. */
async function isListening(page: Page) {
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
}

/** The words of the right option, or of the first wrong one. */
export function optionOf(question: AskedQuestion, language: Language, isRight: boolean) {
  const option = question[language].options?.find(({ id }) => (id === question.key) === isRight)
  if (!option) throw new Error(`${question.id} has no such option.`)
  return option
}

/** Chooses an option of a question that is asked in `place`, with the pointer. */
export async function choose(place: Page | Locator, question: AskedQuestion, language: Language, isRight: boolean) {
  const options = place.getByRole('group', { name: promptOf(question, language) })
  await options.getByRole('button', { name: optionOf(question, language, isRight).text }).click()
}

/** Answers the card that a review shows by the keyboard alone: numbers or words, sure, Enter. */
export async function answerByKeyboard(page: Page, language: Language, isRight = true): Promise<AskedQuestion> {
  const question = await questionShown(page, language)
  const field = page.getByRole('textbox')
  if (isWorkedOut(question)) {
    await workOut(page, question, language, isRight, 'keyboard')
    await page.keyboard.press(question.kind === 'numeric' ? 'Alt+Digit3' : 'KeyE')
  } else if (await field.isVisible()) {
    await expect(field).toBeFocused()
    await page.keyboard.type(isRight ? (question[language].answer ?? '') : 'zzzz')
    await page.keyboard.press('Alt+Digit3')
  } else {
    await chooseByNumber(page, question, language, isRight)
    await page.keyboard.press('KeyE')
  }
  await page.keyboard.press('Enter')
  await expect(verdictOn(page, language, isRight)).toBeVisible()
  return question
}

/** Answers the card that a review shows with the thumb: what it asks for, how sure, check. */
export async function answerByTouch(page: Page, language: Language, isRight = true): Promise<AskedQuestion> {
  const question = await questionShown(page, language)
  const words = wordsIn(language)
  const field = page.getByRole('textbox')
  if (isWorkedOut(question)) await workOut(page, question, language, isRight, 'touch')
  else if (await field.isVisible()) await field.fill(isRight ? (question[language].answer ?? '') : 'zzzz')
  else await chooseByTouch(page, question, language, isRight)
  await page.getByRole('button', { name: words.question.confidence.likely, exact: true }).tap()
  await page.getByRole('button', { name: words.question.check, exact: true }).tap()
  await expect(verdictOn(page, language, isRight)).toBeVisible()
  return question
}

/** The verdict as it is announced. */
export function verdictOn(page: Page, language: Language, isRight: boolean): Locator {
  const { right, wrong, work } = wordsIn(language).question
  const told = isRight ? [right, work.recalled] : [wrong, work.notYet]
  return page
    .getByRole('status')
    .getByText(new RegExp(told.map(literally).join('|')))
    .first()
}

async function chooseByTouch(page: Page, question: AskedQuestion, language: Language, isRight: boolean) {
  const given = givenIds(question, isRight).map((id) => optionWith(question, language, id))
  const words = wordsIn(language).question
  const isClaim = question.kind === 'true_false'
  if (isClaim)
    await page.getByRole('button', { name: given[0]?.holds ? words.holds : words.holdsNot, exact: true }).tap()
  const group = page.getByRole('group', { name: isClaim ? words.whichReason : promptOf(question, language) })
  for (const { text } of given) await group.getByRole('button', { name: text }).tap()
}

/** All that a choice asks for, by number: of a claim first the side, then the reason. */
export async function chooseByNumber(page: Page, question: AskedQuestion, language: Language, isRight: boolean) {
  const given = givenIds(question, isRight).map((id) => optionWith(question, language, id))
  const isClaim = question.kind === 'true_false'
  const name = isClaim ? wordsIn(language).question.whichReason : promptOf(question, language)
  if (isClaim) {
    await expect(async () => {
      await page.keyboard.press(given[0]?.holds ? 'Digit1' : 'Digit2')
      await expect(page.getByRole('group', { name })).toBeVisible({ timeout: 1_000 })
    }).toPass()
  }
  for (const { text } of given) await press(page, page.getByRole('group', { name }), text)
}

/** The number of an option, which is chosen then. */
async function press(page: Page, group: Locator, wanted: string) {
  const options = group.getByRole('button')
  await expect(options.filter({ hasText: wanted })).toHaveCount(1)
  const texts = await options.allInnerTexts()
  const position = texts.findIndex((text) => text.includes(wanted)) + 1
  await page.keyboard.press(`Digit${position}`)
  await expect(options.nth(position - 1)).toHaveAttribute('aria-pressed', 'true')
}

/** From a verdict to the next card, or to the summary after the last one. */
export async function goOn(page: Page, language: Language) {
  const name = new RegExp(`^${literally(wordsIn(language).review.next)}(?: ↵)?$`)
  const next = page.getByRole('button', { name })
  await expect(next).toBeEnabled()
  // the way on is drawn a moment before its key is heard
  await expect(async () => {
    if (await next.isVisible()) await page.keyboard.press('Enter')
    await expect(next).toBeHidden({ timeout: 1_000 })
  }).toPass()
}
