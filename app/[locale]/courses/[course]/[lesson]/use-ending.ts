'use client'

import { useTransition } from 'react'
import { useRouter } from '@/i18n/navigation'
import { untilSent } from '@/lib/device/until-sent'
import { type Memory, useMemories } from './memory-state'

/** Ends a sitting: keeps what is ticked, gives the network a moment to take it, and goes to the day's page. */
export function useEnding(owner: string) {
  const router = useRouter()
  const { settle } = useMemories()
  const [isEnding, startEnding] = useTransition()
  const end = (memories: Memory[]) =>
    startEnding(async () => {
      await settle(memories)
      await untilSent(owner)
      router.push('/')
      router.refresh()
    })
  return { isEnding, end }
}
