import { inBoth, type Material, placesIn } from './draft-material'
import type { HotspotBody } from './question'

/** A grid of what was written so far: at least three lines either way. */
export function hotspotOf(material: Material): HotspotBody {
  const { row, column } = material.worked
  return {
    ...{ kind: 'hotspot', row, column },
    text: inBoth(material, ({ prompt, hint, rows, columns, why }) => ({
      ...{ prompt, hint, why },
      ...{ rows: placesIn(rows, 3), columns: placesIn(columns, 3) },
    })),
  }
}

export function withCell(body: HotspotBody, row: string, column: string): HotspotBody {
  return { ...body, row, column }
}
