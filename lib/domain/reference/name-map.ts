import type { NameEntry, NameLayer } from './reference'

/** One cell of the map: the names of a maker in a layer, or in two layers that share one name. */
export interface MapCell {
  layer: NameLayer
  span: 1 | 2
  entries: NameEntry[]
}

export interface MapRow {
  company: NameEntry
  cells: MapCell[]
}

/** A row for each company, in the order of the course: its models, then what people open. */
export function mapRows(names: readonly NameEntry[]): MapRow[] {
  return names
    .filter(({ layers }) => layers.includes('company'))
    .map((company) => ({ company, cells: cellsOf(names.filter(({ maker }) => maker === company.id)) }))
}

function cellsOf(own: NameEntry[]): MapCell[] {
  const within = (layer: NameLayer) => own.filter(({ layers }) => layers.includes(layer))
  if (own.length > 0 && own.every(({ layers }) => layers.length > 1)) {
    return [{ layer: 'family', span: 2, entries: own }]
  }
  return [
    { layer: 'family', span: 1, entries: within('family') },
    { layer: 'product', span: 1, entries: within('product') },
  ]
}
