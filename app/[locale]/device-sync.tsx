'use client'

import { useEffect } from 'react'
import type { StudyContext } from '@/lib/device/record'
import { startSync } from '@/lib/device/sync'

/** Sends what this device kept from earlier, and gives a visitor's unsent answers to whoever signed in here. */
export function DeviceSync({ study: { owner, zone, dayStart } }: { study: StudyContext }) {
  useEffect(() => {
    void startSync({ owner, zone, dayStart })
  }, [owner, zone, dayStart])
  return null
}
