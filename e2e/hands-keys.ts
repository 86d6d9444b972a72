import type { Locator, Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import { chooseByNumber } from './answering'
import type { AskedQuestion } from './asked-question'
import { expect } from './fixtures'
import { flat } from './right-and-wrong'
import { wordsIn } from './words'
import type { Worked } from './work'

interface Asked {
  page: Page
  question: AskedQuestion
  worked: Worked
  language: Language
  isRight: boolean
}

/** Answers the card of a review by the keys that the list of keys names, up to the Enter that checks it. */
export async function answerByItsKeys(page: Page, question: AskedQuestion, language: Language, isRight: boolean) {
  const asked = { page, question, worked: question as unknown as Worked, language, isRight }
  const hand = KEYS[question.kind]
  if (hand) await hand(asked)
  else await chooseByNumber(page, question, language, isRight)
  await page.keyboard.press(TYPED.includes(question.kind) ? 'Alt+Digit3' : 'KeyE')
}

/** Where the focus is in a field, letters are letters. */
const TYPED: AskedQuestion['kind'][] = ['typed', 'cloze', 'occlusion', 'numeric']

const KEYS: Partial<Record<AskedQuestion['kind'], (asked: Asked) => Promise<void>>> = {
  ordering: liftAndDrop,
  matching: pairByLetters,
  categorise: pairByLetters,
  hotspot: stepToCell,
  free_recall: tellAndTick,
  numeric: ({ page, worked, isRight }) => page.keyboard.type(isRight ? String(worked.value) : '1'),
  typed: typeWord,
  cloze: typeWord,
  occlusion: typeWord,
}

async function typeWord({ page, question, language, isRight }: Asked) {
  const { answer = '', block = [] } = question[language]
  await page.keyboard.type(isRight ? answer : (block[0]?.text ?? 'zzzz'))
}

/** Space takes a step up, the arrows carry it, Space puts it down. Wrong is the right order backwards. */
async function liftAndDrop({ page, question, worked, language, isRight }: Asked) {
  const order = worked.order ?? []
  const wanted = (isRight ? order : order.toReversed()).map((id) => textOf(worked[language].options, id))
  const list = page.getByRole('list', { name: question[language].prompt, exact: true })
  await expect(list.getByRole('listitem')).toHaveCount(wanted.length)
  let isMoved = false
  for (const [position, words] of wanted.entries()) {
    const texts = await list.getByRole('listitem').allInnerTexts()
    const standing = texts.findIndex((text) => flat(text).includes(words))
    const isLast = position === wanted.length - 1
    if (standing === position && !(isLast && !isMoved)) continue
    await carry(list, standing, position)
    isMoved = true
  }
}

async function carry(list: Locator, from: number, to: number) {
  const { keyboard } = list.page()
  const first = list.getByRole('listitem').first().getByRole('button').first()
  await first.focus()
  for (let at = 0; at < from; at++) await keyboard.press('ArrowDown')
  await keyboard.press('Space')
  if (from === to) await keyboard.press('ArrowUp')
  for (let at = from; at > to; at--) await keyboard.press('ArrowUp')
  if (from === to) await keyboard.press('ArrowDown')
  await keyboard.press('Space')
}

/** A number takes the first thing up; each letter puts one in its place, and the next is up. Wrong is one place on. */
async function pairByLetters({ page, question, worked, language, isRight }: Asked) {
  const { options = [], places = [] } = worked[language]
  const things = page.getByRole('group', { name: question[language].prompt, exact: true }).getByRole('group')
  await expect(things).toHaveCount(options.length)
  const shown = await things.allInnerTexts()
  await page.keyboard.press('Digit1')
  for (const [position, text] of shown.entries()) {
    const option = options.find((one) => flat(text).includes(one.text))
    const home = places.findIndex(({ id }) => id === worked.keys?.[option?.id ?? ''])
    const place = isRight ? home : (home + 1) % places.length
    await page.keyboard.press(`Key${LETTERS[place]}`)
    await expect(things.nth(position).getByRole('radio').nth(place)).toBeChecked()
  }
}

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F']

/** The arrows lead from cell to cell, and Space chooses. Wrong is a cell of another row. */
async function stepToCell({ page, question, worked, language, isRight }: Asked) {
  const { rows = [], columns = [] } = worked[language]
  const table = page.getByRole('table', { name: question[language].prompt, exact: true })
  await table.getByRole('button').first().focus()
  const row = rows.findIndex(({ id }) => (id === worked.row) === isRight)
  for (let at = 0; at < row; at++) await page.keyboard.press('ArrowDown')
  for (const { id } of columns) {
    if (id === worked.column) break
    await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('Space')
}

/** Said aloud: Space turns it over, and numbers tick what it had. */
async function tellAndTick({ page, worked, language, isRight }: Asked) {
  const { options = [] } = worked[language]
  await page.keyboard.press('Space')
  const points = page.getByRole('group', { name: wordsIn(language).question.work.points })
  await expect(points.getByRole('checkbox')).toHaveCount(options.length)
  for (const position of isRight ? options.keys() : []) {
    await page.keyboard.press(`Digit${position + 1}`)
    await expect(points.getByRole('checkbox').nth(position)).toBeChecked()
  }
}

function textOf(list: { id: string; text: string }[] | undefined, id: string): string {
  return list?.find((one) => one.id === id)?.text ?? ''
}
