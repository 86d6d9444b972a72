'use client'

import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { focusOn, pace } from '@/app/[locale]/focus-on'
import { useGuard } from '@/app/[locale]/use-guard'

/**
 * Where the eye and the focus go. A new card: to its top, on the prompt, or in the field. After the verdict: on the
 * verdict, while the question stays where it is; on a phone the page scrolls by the free space above instead.
 */
export function useCardView(isAsking: boolean, isTyping: boolean) {
  const place = useRef<HTMLElement>(null)
  const blank = useRef<HTMLDivElement>(null)
  const free = useRef(0)
  const isShown = useRef(false)
  const isReady = useGuard(isAsking)

  useLayoutEffect(() => {
    const space = blank.current
    if (isAsking) {
      free.current = space?.offsetHeight ?? 0
    } else if (space && free.current > 0) {
      space.style.flex = 'none'
      space.style.height = `${free.current}px`
    }
  })

  useEffect(() => {
    if (!isAsking || isShown.current) return
    isShown.current = true
    scrollTo(0, 0)
    const canType = isTyping && matchMedia('(pointer: fine)').matches
    focusOn(place.current?.querySelector(canType ? '.typed-in' : '.prompt'))
  }, [isAsking, isTyping])

  useEffect(() => {
    if (isAsking) return
    focusOn(place.current?.querySelector('.verdict .t'))
    if (free.current > 0) place.current?.querySelector('.srcl')?.scrollIntoView({ block: 'start', behavior: pace() })
  }, [isAsking])

  /** To what explains, below the verdict. */
  const explain = useCallback(() => {
    const why = place.current?.querySelector('.verdict + div .t')
    focusOn(why)
    why?.scrollIntoView({ block: 'center', behavior: pace() })
  }, [])

  return { place, blank, isReady, explain }
}
