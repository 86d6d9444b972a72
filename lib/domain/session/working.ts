import { estimateIn } from '../question/grade-numeric'
import type { PlacingBody, QuestionBody, Response, SelfRating, WorkedBody } from '../question/question'

/** What is done to a question in which something is worked out. */
export type WorkingAction =
  | { type: 'hold'; optionId: string | null }
  | { type: 'arrange'; order: string[] }
  | { type: 'place'; optionId: string; placeId: string }
  | { type: 'point'; row: string; column: string }
  | { type: 'tick'; optionId: string }
  | { type: 'rate-self'; self: SelfRating }

/** How far something has been worked out. */
export interface Working {
  /** What has been taken up and is still to be put down. */
  held: string | null
  /** The order as it was arranged; empty until something was moved. */
  order: string[]
  placed: Record<string, string>
  ticked: string[]
  /** The learner's own word on their explanation; null leaves it to the points. */
  self: SelfRating | null
}

/** What of a showing plays a part besides. */
interface WorkedShowing extends Working {
  mode: string
  picks: string[]
  text: string
}

export const NOTHING_WORKED: Working = { held: null, order: [], placed: {}, ticked: [], self: null }

export function work<Showing extends WorkedShowing>(
  body: QuestionBody,
  showing: Showing,
  action: WorkingAction,
): Showing {
  switch (action.type) {
    case 'hold':
      return { ...showing, held: showing.held === action.optionId ? null : action.optionId }
    case 'arrange':
      return { ...showing, order: action.order, held: null }
    case 'place':
      return { ...showing, placed: placedBy(body, showing.placed, action), held: null }
    case 'point':
      return { ...showing, picks: [action.row, action.column] }
    case 'tick':
      return { ...showing, ticked: toggled(showing.ticked, action.optionId) }
    case 'rate-self':
      return { ...showing, self: action.self }
  }
}

/** One goes where another stands, and the others close up. */
export function arranged(order: readonly string[], optionId: string, to: number): string[] {
  const others = order.filter((id) => id !== optionId)
  const at = Math.min(Math.max(to, 0), others.length)
  return [...others.slice(0, at), optionId, ...others.slice(at)]
}

/**
 * The order in which steps are first shown. Chance may make it the right one, which would be answered by leaving it
 * alone: then the first goes to the end.
 */
export function firstOrder(body: QuestionBody, order: readonly string[]): string[] {
  const [first, ...rest] = order
  const isRight = body.kind === 'ordering' && body.order.join() === order.join()
  return isRight && first !== undefined ? [...rest, first] : [...order]
}

/** The order in which steps stand now: as they were arranged, else as they were first shown. */
export function shownOrder(body: QuestionBody, { order }: Pick<Working, 'order'>, first: readonly string[]): string[] {
  return order.length > 0 ? order : firstOrder(body, first)
}

/** Whether there is something to check. An explanation may have been said aloud: it needs no words. */
export function isWorkedOut(body: WorkedBody, showing: WorkedShowing): boolean {
  switch (body.kind) {
    case 'ordering':
      return showing.order.length > 0
    case 'matching':
    case 'categorise':
      return Object.keys(body.keys).every((id) => showing.placed[id] !== undefined)
    case 'numeric':
      return showing.text.trim() !== ''
    case 'hotspot':
      return showing.picks.length > 0
    case 'free_recall':
      return true
  }
}

/** What a check makes of it: a response, or what comes before one. */
export function workedResponse(body: WorkedBody, showing: WorkedShowing): Response | 'not-a-number' | 'points-first' {
  switch (body.kind) {
    case 'ordering':
      return { order: showing.order }
    case 'matching':
    case 'categorise':
      return { placed: showing.placed }
    case 'numeric':
      return estimateIn(body, showing.text) === null ? 'not-a-number' : { text: showing.text }
    case 'hotspot':
      return { optionIds: showing.picks }
    case 'free_recall':
      return showing.mode === 'tell' ? 'points-first' : recalledIn(showing)
  }
}

function recalledIn({ text, ticked, self }: WorkedShowing): Response {
  return self === null ? { recalled: text, ticked } : { recalled: text, ticked, self }
}

/** In a matching a place holds one: whoever takes it frees the one before. */
function placedBy(
  body: QuestionBody,
  placed: Record<string, string>,
  { optionId, placeId }: { optionId: string; placeId: string },
): Record<string, string> {
  const kept = Object.entries(placed).filter(([, place]) => body.kind !== 'matching' || place !== placeId)
  return { ...Object.fromEntries(kept), [optionId]: placeId }
}

/** The first thing, in the order shown, that has no place yet; those after `from` first. */
export function nextUnplaced(
  { keys }: PlacingBody,
  order: readonly string[],
  placed: Readonly<Record<string, string>>,
  from: string,
): string | null {
  const at = order.indexOf(from) + 1
  const round = [...order.slice(at), ...order.slice(0, at)]
  return round.find((id) => id in keys && placed[id] === undefined && id !== from) ?? null
}

function toggled(ids: string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]
}
