'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { currentWaiting, subscribeWaiting } from '@/lib/device/sync'

/** Sending takes a moment; only what waits longer is worth a word. */
const PATIENCE_MILLIS = 60_000
const NOTHING = { count: 0, since: null }

/** One quiet line while answers wait on this device: at once when offline, else only after a minute. */
export function WaitingLine() {
  const t = useTranslations('review')
  const { count, since } = useSyncExternalStore(subscribeWaiting, currentWaiting, () => NOTHING)
  const isOffline = !useSyncExternalStore(
    subscribeOnline,
    () => navigator.onLine,
    () => true,
  )
  const isLong = useIsLong(since)
  const words = isOffline ? t('offline', { count }) : t('waiting', { count })
  return (
    <p className="note waits" role="status">
      {count > 0 && (isOffline || isLong) && words}
    </p>
  )
}

function subscribeOnline(listener: () => void) {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

function useIsLong(since: string | null): boolean {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    setLong(false)
    if (since === null) return
    const timer = setTimeout(setLong, Math.max(0, Date.parse(since) + PATIENCE_MILLIS - Date.now()), true)
    return () => clearTimeout(timer)
  }, [since])
  return isLong
}
