interface Ordered {
  effectiveAt: string
  deviceId: string
  seq: number
  id: string
}

/** The order of the log: (effectiveAt, deviceId, seq, id), by code unit. ISO instants of one format compare as text. */
export function byOrder(a: Ordered, b: Ordered): number {
  return (
    compare(a.effectiveAt, b.effectiveAt) || compare(a.deviceId, b.deviceId) || a.seq - b.seq || compare(a.id, b.id)
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
