import type { Language } from '../language'
import { optionsOf } from './options'
import {
  type HotspotBody,
  isWorked,
  type OrderingBody,
  type PlacingBody,
  type QuestionBody,
  type RecallBody,
  type Response,
  SELF_RATINGS,
} from './question'
import { isWritten } from './written'

/** What a raw response is, before anybody grades it. */
export type ReadResponse = { status: 'ready'; response: Response } | { status: 'unanswered' } | { status: 'malformed' }

const LONGEST_TEXT = 200
export const RECALLED_LONGEST = 2000

const MALFORMED: ReadResponse = { status: 'malformed' }
const UNANSWERED: ReadResponse = { status: 'unanswered' }

/** Reads what a device sent as a response to this question. */
export function readResponse(body: QuestionBody, raw: unknown, language: Language): ReadResponse {
  if (!isRecord(raw)) return MALFORMED
  switch (body.kind) {
    case 'ordering':
      return readOrder(body, raw.order)
    case 'matching':
    case 'categorise':
      return readPlaced(body, raw.placed)
    case 'hotspot':
      return readCell(body, raw.optionIds)
    case 'free_recall':
      return readRecalled(body, raw)
    default:
      return 'optionIds' in raw ? readChosen(body, raw.optionIds, language) : readTyped(body, raw)
  }
}

function readChosen(body: QuestionBody, optionIds: unknown, language: Language): ReadResponse {
  if (body.kind === 'typed' || isWorked(body) || !isList(optionIds)) return MALFORMED
  if (optionIds.length === 0) return UNANSWERED
  const known = optionsOf(body, language).map(({ id }) => id)
  const most = body.kind === 'multiple' ? known.length : 1
  return optionIds.length <= most && isSetOf(optionIds, known) ? ready({ optionIds }) : MALFORMED
}

function readTyped(body: QuestionBody, { text, confirmed }: Record<string, unknown>): ReadResponse {
  const isTypeable = isWritten(body) || body.kind === 'numeric'
  if (!isTypeable || typeof text !== 'string' || text.length > LONGEST_TEXT) return MALFORMED
  if (confirmed !== undefined && typeof confirmed !== 'boolean') return MALFORMED
  if (text.trim() === '') return UNANSWERED
  return ready(confirmed === undefined ? { text } : { text, confirmed })
}

/** All that is to be put in order, each of it once. */
function readOrder(body: OrderingBody, order: unknown): ReadResponse {
  if (!isList(order)) return MALFORMED
  if (order.length === 0) return UNANSWERED
  return order.length === body.order.length && isSetOf(order, body.order) ? ready({ order }) : MALFORMED
}

function readPlaced(body: PlacingBody, placed: unknown): ReadResponse {
  if (!isRecord(placed)) return MALFORMED
  const given = Object.entries(placed)
  const items = Object.keys(body.keys)
  const places = new Set<unknown>(body.text.ko.places.map(({ id }) => id))
  if (given.some(([item, place]) => !items.includes(item) || !places.has(place))) return MALFORMED
  if (given.length < items.length) return UNANSWERED
  return ready({ placed: Object.fromEntries(given.map(([item, place]) => [item, String(place)])) })
}

function readCell({ text }: HotspotBody, optionIds: unknown): ReadResponse {
  if (!isList(optionIds)) return MALFORMED
  const [row, column, ...more] = optionIds
  if (row === undefined) return UNANSWERED
  const isCell = text.ko.rows.some(({ id }) => id === row) && text.ko.columns.some(({ id }) => id === column)
  return isCell && column !== undefined && more.length === 0 ? ready({ optionIds: [row, column] }) : MALFORMED
}

function readRecalled(body: RecallBody, { recalled, ticked, self }: Record<string, unknown>): ReadResponse {
  if (typeof recalled !== 'string' || recalled.length > RECALLED_LONGEST || !isList(ticked)) return MALFORMED
  const points = body.text.ko.options.map(({ id }) => id)
  const said = SELF_RATINGS.find((each) => each === self)
  if (!isSetOf(ticked, points) || (self !== undefined && said === undefined)) return MALFORMED
  return ready(said === undefined ? { recalled, ticked } : { recalled, ticked, self: said })
}

function ready(response: Response): ReadResponse {
  return { status: 'ready', response }
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

/** Each once, and nothing unknown. */
function isSetOf(ids: string[], known: readonly string[]): boolean {
  return new Set(ids).size === ids.length && ids.every((id) => known.includes(id))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
