'use client'

import { useEffect } from 'react'
import { seeReportsAction } from './actions'

/** The news on this page has been looked at; where that cannot be said now, it stays news. */
export function Seen({ until }: { until: string }) {
  useEffect(() => {
    seeReportsAction({ until }).catch(() => undefined)
  }, [until])
  return null
}
