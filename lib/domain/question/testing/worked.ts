import type { HotspotBody, NumericBody, OrderingBody, PlacingBody, RecallBody, WorkedBody } from '../question'

const asked = { prompt: '무엇인가요?', hint: '' }
const inBoth = <Text>(text: Text) => ({ ko: text, en: text })
const options = (...ids: string[]) => ids.map((id) => ({ id, text: `글 ${id}`, why: `까닭 ${id}` }))
const places = (...ids: string[]) => ids.map((id) => ({ id, text: `곳 ${id}` }))

export const ORDERING: OrderingBody = {
  kind: 'ordering',
  order: ['a', 'b', 'c', 'd'],
  text: inBoth({ ...asked, options: options('c', 'a', 'd', 'b') }),
}

export const MATCHING: PlacingBody = {
  kind: 'matching',
  keys: { a: 'p', b: 'q', c: 'r', d: 's' },
  text: inBoth({ ...asked, options: options('a', 'b', 'c', 'd'), places: places('p', 'q', 'r', 's') }),
}

/** Ten to sort, so that shares are whole. */
export const CATEGORISE: PlacingBody = {
  kind: 'categorise',
  keys: Object.fromEntries([...'abcdefghij'].map((id, at) => [id, at % 2 === 0 ? 'p' : 'q'])),
  text: inBoth({ ...asked, options: options(...'abcdefghij'), places: places('p', 'q', 'r') }),
}

export const NUMERIC: NumericBody = {
  kind: 'numeric',
  value: 1.75e11,
  margin: { by: 'factor', inner: 2, outer: 10 },
  text: { ko: { ...asked, unit: '개', why: '까닭' }, en: { ...asked, unit: 'parameters', why: 'why' } },
}

export const HOTSPOT: HotspotBody = {
  kind: 'hotspot',
  row: 't4',
  column: 't2',
  text: inBoth({
    ...asked,
    rows: places('t1', 't2', 't3', 't4'),
    columns: places('t1', 't2', 't3', 't4'),
    why: '까닭',
  }),
}

export const RECALL: RecallBody = {
  kind: 'free_recall',
  text: inBoth({ ...asked, options: options('a', 'b', 'c', 'd', 'e'), model: '본보기' }),
}

export const ALL_WORKED: WorkedBody[] = [ORDERING, MATCHING, CATEGORISE, NUMERIC, HOTSPOT, RECALL]
