'use client'

import { useSyncExternalStore } from 'react'

/** The time zones that this browser knows, offered while one types: `list` of the field is this `id`. */
export function ZoneChoices({ id }: { id: string }) {
  const zones = useSyncExternalStore(never, zonesHere, zonesOnServer)
  return (
    <datalist id={id}>
      {zones.map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  )
}

const never = () => () => {}

let known: string[] | undefined
const zonesHere = () => {
  // Safari before 15.4 cannot say; the field takes any zone by its name
  known ??= Intl.supportedValuesOf?.('timeZone') ?? []
  return known
}

const NONE: string[] = []
/** Four hundred names that every browser has need not travel. */
const zonesOnServer = () => NONE
