'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { StudyContext } from '@/lib/device/record'
import { currentWaiting, startSync, subscribeWaiting } from '@/lib/device/sync'

interface Props {
  study: StudyContext
  /** Whether the page tells what is learned and due: it is drawn anew once what it could not know yet has arrived. */
  isTelling?: boolean
}

/** Sends what this device kept from earlier, and gives a visitor's unsent answers to whoever signed in here. */
export function DeviceSync({ study: { owner, zone, dayStart }, isTelling = false }: Props) {
  const router = useRouter()
  useEffect(() => {
    void startSync({ owner, zone, dayStart })
  }, [owner, zone, dayStart])
  useEffect(() => {
    if (!isTelling) return undefined
    let isBehind = currentWaiting().count > 0
    return subscribeWaiting(() => {
      const { count } = currentWaiting()
      if (isBehind && count === 0) router.refresh()
      isBehind = count > 0
    })
  }, [isTelling, router])
  return null
}
