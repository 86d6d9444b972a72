'use client'

import { useEffect, useState } from 'react'

/** A second tap or Enter within this time belongs to the first. */
const GUARD_MILLIS = 250

/** Whether the way on is open: a moment after the verdict, so that a double tap does not skip it. */
export function useGuard(isAsking: boolean): boolean {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    if (isAsking) return undefined
    const timer = setTimeout(setReady, GUARD_MILLIS, true)
    return () => clearTimeout(timer)
  }, [isAsking])
  return isReady
}
