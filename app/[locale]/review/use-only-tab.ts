'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { holdInTab } from '@/lib/device/only-tab'

export type Place = 'asking' | 'here' | 'elsewhere'

/** Whether this tab is the one in which the review goes on; `isWanted` lets go of it. */
export function useOnlyTab(owner: string, isWanted: boolean) {
  const [place, setPlace] = useState<Place>('asking')
  const letGo = useRef<() => void>(() => {})

  const hold = useCallback(
    (isForced: boolean) => {
      letGo.current()
      letGo.current = holdInTab(`saegim-review:${owner}`, isForced, setPlace)
    },
    [owner],
  )

  useEffect(() => {
    if (!isWanted) return undefined
    hold(false)
    return () => letGo.current()
  }, [isWanted, hold])

  const takeOver = useCallback(() => hold(true), [hold])
  return { place, takeOver }
}
