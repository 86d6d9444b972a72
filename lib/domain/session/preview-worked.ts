import type { Language } from '../language'
import { endsOf } from '../question/grade-numeric'
import type { HotspotBody, NumericBody, OrderingBody, PlacingBody, RecallBody, WorkedBody } from '../question/question'
import type { PreviewState } from './preview-state'

type Given = NonNullable<PreviewState['given']>

/** Right, nearly right where the kind knows that, and wrong. */
export function workedStates(body: WorkedBody, language: Language): PreviewState[] {
  switch (body.kind) {
    case 'ordering':
      return orderStates(body)
    case 'matching':
    case 'categorise':
      return placedStates(body)
    case 'numeric':
      return estimateStates(body)
    case 'hotspot':
      return cellStates(body)
    case 'free_recall':
      return recalledStates(body, language)
  }
}

function state(meaning: 'right' | 'nearly' | 'missed', given: Given): PreviewState {
  return { id: meaning, meaning, given, of: '' }
}

function orderStates({ order }: OrderingBody): PreviewState[] {
  const [first = '', second = '', ...rest] = order
  const exchanged = order.length > 1 ? [second, first, ...rest] : order
  return [
    state('right', { order }),
    state('nearly', { order: exchanged }),
    state('missed', { order: [...order].reverse() }),
  ]
}

/** Nearly: two exchanged. Wrong: each of them one place on. */
function placedStates({ keys, text }: PlacingBody): PreviewState[] {
  const items = text.ko.options.map(({ id }) => id)
  const homeOf = (id: string | undefined) => keys[id ?? ''] ?? text.ko.places[0]?.id ?? ''
  const placed = Object.fromEntries(items.map((id) => [id, homeOf(id)]))
  const other = items.find((id) => homeOf(id) !== homeOf(items[0]))
  const [first] = items
  const exchanged = { ...placed, ...(first && other ? { [first]: homeOf(other), [other]: homeOf(first) } : {}) }
  const places = text.ko.places.map(({ id }) => id)
  const wrong = items.map((id) => [id, places[(places.indexOf(homeOf(id)) + 1) % places.length] ?? ''])
  return [
    state('right', { placed }),
    state('nearly', { placed: exchanged }),
    state('missed', { placed: Object.fromEntries(wrong) }),
  ]
}

/** Nearly: at the far end of the outer range, where there is one. Wrong: far beyond. */
function estimateStates({ value, margin }: NumericBody): PreviewState[] {
  const written = (size: number) => ({ text: plain(size) })
  const [, outer] = endsOf(value, margin, 'outer')
  const nearly = margin.outer > margin.inner ? [state('nearly', written(outer))] : []
  const beyond = margin.by === 'factor' ? outer * 10 : outer + Math.max(margin.outer, 1)
  return [state('right', written(value)), ...nearly, state('missed', written(beyond))]
}

/** In digits, and never as a power of ten. */
function plain(size: number): string {
  return Math.abs(size) < 1e21 ? String(Number(size.toFixed(6))) : '0'
}

function cellStates({ row, column, text }: HotspotBody): PreviewState[] {
  const columns = text.ko.columns.map(({ id }) => id)
  const at = columns.indexOf(column)
  const beside = columns[at + 1] ?? columns[at - 1] ?? column
  const otherRow = text.ko.rows.find(({ id }) => id !== row)?.id ?? row
  return [
    state('right', { optionIds: [row, column] }),
    state('nearly', { optionIds: [row, beside] }),
    state('missed', { optionIds: [otherRow, column] }),
  ]
}

/** All points, half of them, and none. */
function recalledStates({ text }: RecallBody, language: Language): PreviewState[] {
  const points = text.ko.options.map(({ id }) => id)
  const recalled = text[language].model
  const some = points.slice(0, Math.ceil(points.length / 2))
  return [
    state('right', { recalled, ticked: points }),
    state('nearly', { recalled, ticked: some }),
    state('missed', { recalled: '', ticked: [] }),
  ]
}
