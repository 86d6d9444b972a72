'use client'

import { useSyncExternalStore } from 'react'

/** The browser's time zone, sent along: study days follow it. Empty without JavaScript; then the server has its own. */
export function ZoneField() {
  const zone = useSyncExternalStore(
    () => () => {},
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => '',
  )
  return <input type="hidden" name="zone" value={zone} readOnly />
}
