import type { Locator, Page } from '@playwright/test'
import type { Language } from '../lib/domain/language'
import type { AskedQuestion } from './asked-question'
import { expect } from './fixtures'
import { CHOOSING } from './hands-choosing'
import { press, type Way } from './press'
import { wordsIn } from './words'
import type { Named, Work, Worked } from './work'

/** Whether a question asks for more than an option or a word. */
export function isWorkedOut({ kind }: AskedQuestion): boolean {
  return kind in HANDS
}

/** Answers a question that is asked in `place`, rightly or wrongly, up to the press that checks it. */
export async function workOut(
  place: Page | Locator,
  question: AskedQuestion,
  language: Language,
  isRight: boolean,
  way: Way,
) {
  const hand = HANDS[question.kind] ?? CHOOSING[question.kind]
  if (!hand) throw new Error(`Nobody knows how ${question.id} is answered.`)
  await hand({ place, question, worked: question as unknown as Worked, language, isRight, way })
}

const HANDS: Partial<Record<AskedQuestion['kind'], (work: Work) => Promise<void>>> = {
  ordering: putInOrder,
  matching: putInPlaces,
  categorise: putInPlaces,
  numeric: estimate,
  hotspot: pointAtCell,
  free_recall: explain,
}

/** Wrong is the right order backwards. */
async function putInOrder({ place, question, worked, language, isRight, way }: Work) {
  const order = worked.order ?? []
  const wanted = (isRight ? order : order.toReversed()).map((id) => nameOf(worked[language].options, id))
  const list = place.getByRole('list', asked(question, language))
  await expect(list.getByRole('listitem')).toHaveCount(wanted.length)
  let isMoved = false
  for (const [position, words] of wanted.entries()) {
    const standing = (await list.getByRole('listitem').allInnerTexts()).findIndex((text) => text.includes(words))
    if (standing !== position) {
      await moveStep(list, standing, position, way)
      isMoved = true
    }
    await expect(list.getByRole('listitem').nth(position)).toContainText(words)
  }
  if (!isMoved) await downAndUp(list, way)
}

/** Chance has shown the wanted order; it can be checked once something was moved. */
async function downAndUp(list: Locator, way: Way) {
  const arrowOf = (position: number) => list.getByRole('listitem').nth(position).getByRole('button')
  await press(arrowOf(0).nth(2), way)
  await press(arrowOf(1).nth(1), way)
}

/** Up by the arrows with Alt held, or pressed and pressed again where it goes. */
async function moveStep(list: Locator, from: number, to: number, way: Way) {
  const rowAt = (position: number) => list.getByRole('listitem').nth(position).getByRole('button').first()
  if (way === 'keyboard') {
    await rowAt(from).focus()
    for (let at = from; at > to; at--) await list.page().keyboard.press('Alt+ArrowUp')
  } else {
    await press(rowAt(from), way)
    await press(rowAt(to), way)
  }
}

/** Wrong is each thing one place further on. */
async function putInPlaces({ place, worked, language, isRight, way }: Work) {
  const { options = [], places = [] } = worked[language]
  for (const { id, text } of options) {
    const home = places.findIndex((one) => one.id === worked.keys?.[id])
    const wanted = places[isRight ? home : (home + 1) % places.length]?.text ?? ''
    const radio = place
      .getByRole('group', { name: text, exact: true })
      .getByRole('radio', { name: wanted, exact: true })
    if (way === 'keyboard') await radio.press('Space')
    else await press(radio, way)
    await expect(radio).toBeChecked()
  }
}

async function estimate({ place, question, worked, language, isRight, way }: Work) {
  const field = place.getByRole('textbox', asked(question, language))
  if (way !== 'keyboard') await press(field, way)
  await field.pressSequentially(isRight ? String(worked.value) : '1')
}

/** Wrong is a cell of another row. */
async function pointAtCell({ place, question, worked, language, isRight, way }: Work) {
  const { rows = [], columns = [] } = worked[language]
  const table = place.getByRole('table', asked(question, language))
  const row = rows.findIndex(({ id }) => (id === worked.row) === isRight)
  const column = columns.findIndex(({ id }) => id === worked.column)
  const cell = table.getByRole('button').nth(row * columns.length + column)
  if (way === 'keyboard') await stepTo(table, row, column)
  else await press(cell, way)
  await expect(cell).toHaveAttribute('aria-pressed', 'true')
}

/** From the first cell, by the arrows. */
async function stepTo(table: Locator, row: number, column: number) {
  const { keyboard } = table.page()
  await table.getByRole('button').first().focus()
  for (let at = 0; at < row; at++) await keyboard.press('ArrowDown')
  for (let at = 0; at < column; at++) await keyboard.press('ArrowRight')
  await keyboard.press('Space')
}

/** Tells the model, and ticks all of its points or none. */
async function explain({ place, question, worked, language, isRight, way }: Work) {
  const { options = [], model = '' } = worked[language]
  const field = place.getByRole('textbox', asked(question, language))
  await field.fill(isRight ? model : '…')
  const compare = place.getByRole('button', { name: wordsIn(language).question.work.compare, disabled: false })
  if (way === 'keyboard') await field.press('Control+Enter')
  else await press(compare, way)
  for (const { text } of isRight ? options : []) {
    const point = place.getByRole('checkbox', { name: text })
    if (way === 'keyboard') await point.press('Space')
    else await press(point, way)
  }
}

function nameOf(list: Named[] | undefined, id: string): string {
  return list?.find((one) => one.id === id)?.text ?? ''
}

/** By its prompt, which has no gap in these kinds. */
function asked(question: AskedQuestion, language: Language) {
  return { name: question[language].prompt, exact: true }
}
