import type { Language } from '../language'
import { optionsOf } from './options'
import type { Place, QuestionBody, Response } from './question'

/** Stands between the steps of an order. */
const THEN = ' → '
/** Stands between things that have no order. */
export const BESIDE = ' · '

/** An answer in words: what was typed, or what was chosen as it is worded. */
export function givenIn(body: QuestionBody, response: Response, language: Language): string {
  if ('text' in response) return response.text.trim()
  if ('order' in response) return orderWords(body, response.order, language)
  if ('placed' in response) return placedWords(body, response.placed, language)
  if ('recalled' in response) return response.recalled.trim() || chosenWords(body, response.ticked, language)
  if (body.kind === 'hotspot') return cellWords(body.text[language], response.optionIds)
  return chosenWords(body, response.optionIds, language)
}

export function orderWords(body: QuestionBody, order: readonly string[], language: Language): string {
  const options = optionsOf(body, language)
  return order.flatMap((id) => options.find((option) => option.id === id)?.text ?? []).join(THEN)
}

export function placedWords(body: QuestionBody, placed: Readonly<Record<string, string>>, language: Language): string {
  if (body.kind !== 'matching' && body.kind !== 'categorise') return ''
  const { places, options } = body.text[language]
  const wordsOf = (id: string | undefined) => places.find((place) => place.id === id)?.text ?? '–'
  return options.map(({ id, text }) => `${text}: ${wordsOf(placed[id])}`).join(BESIDE)
}

export function cellWords({ rows, columns }: { rows: Place[]; columns: Place[] }, cell: readonly string[]): string {
  const [row, column] = cell
  const named = [rows.find(({ id }) => id === row), columns.find(({ id }) => id === column)]
  return named.flatMap((each) => each?.text ?? []).join(BESIDE)
}

function chosenWords(body: QuestionBody, ids: readonly string[], language: Language): string {
  const chosen = optionsOf(body, language).filter(({ id }) => ids.includes(id))
  return chosen.map(({ text }) => text).join(BESIDE)
}
