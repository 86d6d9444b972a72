import type { Language } from '../language'
import { error, type LocalFinding, type PlaceList, warning } from './finding'
import { lintEach } from './lint-options'
import type {
  HotspotBody,
  Margin,
  NumericBody,
  OrderingBody,
  Place,
  PlacingBody,
  RecallBody,
  WorkedBody,
} from './question'

/** Kinds in which something is worked out: all that is needed is there, explained and different, and the key fits it. */
export function lintWorked(body: WorkedBody, language: Language): LocalFinding[] {
  switch (body.kind) {
    case 'ordering':
      return lintOrdering(body, language)
    case 'matching':
    case 'categorise':
      return lintPlacing(body, language)
    case 'numeric':
      return lintNumeric(body, language)
    case 'hotspot':
      return lintHotspot(body, language)
    case 'free_recall':
      return lintRecall(body, language)
  }
}

function lintOrdering({ order, text }: OrderingBody, language: Language): LocalFinding[] {
  const { options } = text[language]
  const place = { part: 'options' } as const
  const isWhole = order.length === options.length && options.every(({ id }) => order.includes(id))
  const findings = isWhole ? [] : [error('key-missing', place)]
  if (options.length < 3) findings.push(error('steps-few', place))
  return [...findings, ...lintEach(options)]
}

function lintPlacing({ kind, keys, text }: PlacingBody, language: Language): LocalFinding[] {
  const { options, places } = text[language]
  const homeOf = (id: string) => places.find((place) => place.id === keys[id])
  const lost = options.filter(({ id }) => !homeOf(id))
  const findings = lost.map(({ id }) => error('place-unset', { part: 'option', optionId: id }))
  if (options.length < 3) findings.push(error('items-few', { part: 'options' }))
  if (kind === 'matching') findings.push(...lintPairs(options, keys))
  return [...findings, ...lintEach(options), ...lintNamed(places, 'places'), ...lintUse(places, keys)]
}

/** Two that go to one place can be exchanged by no mistake: then it is a question of sorting. */
function lintPairs(options: { id: string }[], keys: PlacingBody['keys']): LocalFinding[] {
  return options.flatMap(({ id }, index) => {
    const isShared = options.slice(0, index).some((earlier) => keys[earlier.id] === keys[id])
    return isShared && keys[id] ? [error('place-shared', { part: 'option', optionId: id })] : []
  })
}

/** A place to which nothing goes may be a trap on purpose. */
function lintUse(places: Place[], keys: PlacingBody['keys']): LocalFinding[] {
  const used = new Set(Object.values(keys))
  return places
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => warning('place-empty', { part: 'place', list: 'places', placeId: id }))
}

function lintNumeric({ value, margin, text }: NumericBody, language: Language): LocalFinding[] {
  const findings: LocalFinding[] = []
  if (!Number.isFinite(value) || value === 0) findings.push(error('value-missing', { part: 'value' }))
  if (text[language].why.trim() === '') findings.push(error('why-missing', { part: 'why' }))
  return [...findings, ...lintMargin(margin, value)]
}

/** Beyond these an estimate tells nothing: a hundred times as much, or half of the value itself. */
const WIDEST_FACTOR = 100
const WIDEST_SHARE = 0.5

function lintMargin({ by, inner, outer }: Margin, value: number): LocalFinding[] {
  const place = { part: 'margin' } as const
  const least = by === 'factor' ? 1 : 0
  if (inner < least || outer < inner) return [error('margin-odd', place)]
  if (by === 'factor' && value < 0) return [error('margin-odd', place)]
  const isWide = by === 'factor' ? outer > WIDEST_FACTOR : outer > Math.abs(value) * WIDEST_SHARE
  return isWide ? [warning('margin-wide', place)] : []
}

function lintHotspot({ row, column, text }: HotspotBody, language: Language): LocalFinding[] {
  const { rows, columns, why } = text[language]
  const isThere = rows.some(({ id }) => id === row) && columns.some(({ id }) => id === column)
  const findings = isThere ? [] : [error('cell-missing', { part: 'cell' })]
  if (why.trim() === '') findings.push(error('why-missing', { part: 'why' }))
  return [...findings, ...lintNamed(rows, 'rows'), ...lintNamed(columns, 'columns')]
}

function lintRecall({ text }: RecallBody, language: Language): LocalFinding[] {
  const { options, model } = text[language]
  const findings: LocalFinding[] = []
  if (options.length < 2) findings.push(error('points-few', { part: 'options' }))
  if (options.length > 5) findings.push(warning('points-many', { part: 'options' }, { count: options.length }))
  if (model.trim() === '') findings.push(error('model-missing', { part: 'model' }))
  return [...findings, ...lintEach(options)]
}

/** Names that must be there and differ. */
function lintNamed(places: Place[], list: PlaceList): LocalFinding[] {
  const few = places.length < 2 ? [error('places-few', { part: list })] : []
  const each = places.flatMap(({ id, text }, index): LocalFinding[] => {
    const place = { part: 'place', list, placeId: id } as const
    if (text.trim() === '') return [error('place-missing', place)]
    const isRepeated = places.slice(0, index).some((earlier) => earlier.text.trim() === text.trim())
    return isRepeated ? [error('place-repeated', place)] : []
  })
  return [...few, ...each]
}
