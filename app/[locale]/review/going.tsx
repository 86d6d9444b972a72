'use client'

import { createContext, useContext } from 'react'
import type { Walk } from '@/lib/domain/session/walk'

const GoingContext = createContext<((walk: Walk) => void) | null>(null)

/** Around the summary while its session is still in this page: going back into it needs no network. */
export const Going = GoingContext.Provider

/** Goes back into the session, or null where the summary was opened by itself. */
export function useGoing() {
  return useContext(GoingContext)
}
