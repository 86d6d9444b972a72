import type { TypedKey } from '../answer/typed-key'
import { LANGUAGES, type Language } from '../language'
import { keysOf, optionsOf } from '../question/options'
import { isWorked, type OcclusionBody, type Option, type QuestionBody } from '../question/question'
import { isWritten } from '../question/written'
import { MORE_COLUMN, optionColumn, optionTextColumn, remarkColumn, textColumn } from './columns'
import { type ExchangedQuestion, tidied } from './exchanged'
import { workedShape } from './worked-shape'

type Cells = Map<string, string>

/** A question as a row of a table: what stands in which column, those left out that are empty. */
export function cellsOf({ id, factId, use, status, asOf, body }: ExchangedQuestion): Cells {
  const tidy = tidied(body)
  const cells: Cells = new Map([
    ...[['id', id] as const, ['fact', factId] as const, ['kind', body.kind] as const],
    ...[['use', use] as const, ['status', status] as const, ['as_of', asOf ?? ''] as const],
    ['right', keysOf(body).join(' ')],
  ])
  if (tidy.kind === 'occlusion') addCovered(cells, tidy)
  if (isWorked(tidy)) cells.set(MORE_COLUMN, JSON.stringify(workedShape(tidy)))
  else addOptions(cells, tidy)
  for (const language of LANGUAGES) addTexts(cells, tidy, language)
  return new Map([...cells].filter(([, words]) => words !== ''))
}

function addCovered(cells: Cells, { diagram, cover, also }: OcclusionBody) {
  cells.set('diagram', diagram).set('cover', cover).set('also', also.join(' '))
}

function addTexts(cells: Cells, body: QuestionBody, language: Language) {
  const { prompt, hint } = body.text[language]
  cells.set(textColumn('prompt', language), prompt).set(textColumn('hint', language), hint)
  if (body.kind === 'typed') cells.set(textColumn('why', language), body.text[language].why)
  if (isWritten(body)) addKey(cells, body.text[language], language)
}

/** One pair of columns for each option that either language has; an order of their own where it is not that one. */
function addOptions(cells: Cells, body: QuestionBody) {
  const ids = [...new Set(LANGUAGES.flatMap((language) => optionsOf(body, language).map((option) => option.id)))]
  for (const [index, id] of ids.entries()) cells.set(optionColumn(index + 1, 'id'), id)
  for (const language of LANGUAGES) {
    const options = optionsOf(body, language)
    for (const option of options) addOption(cells, option, ids.indexOf(option.id) + 1, language)
    const order = options.map(({ id }) => id).join(' ')
    if (order !== ids.join(' ')) cells.set(textColumn('order', language), order || NO_OPTIONS)
  }
}

/** In a column of order: the language has none of the options. */
export const NO_OPTIONS = '-'

function addOption(cells: Cells, option: Option & { holds?: boolean }, number: number, language: Language) {
  if (option.holds !== undefined) cells.set(optionColumn(number, 'holds'), option.holds ? 'yes' : 'no')
  cells.set(optionTextColumn(number, 'text', language), option.text)
  cells.set(optionTextColumn(number, 'why', language), option.why)
}

function addKey(cells: Cells, key: TypedKey, language: Language) {
  cells.set(textColumn('answer', language), key.answer)
  cells.set(textColumn('accept', language), key.accept.join('\n'))
  for (const list of ['block', 'otherSlot'] as const) {
    for (const [index, { text, why }] of key[list].entries()) {
      cells.set(remarkColumn(list, index + 1, 'text', language), text)
      cells.set(remarkColumn(list, index + 1, 'why', language), why)
    }
  }
}
