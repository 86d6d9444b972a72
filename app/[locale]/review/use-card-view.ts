'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'

/** A second tap or Enter within this time belongs to the first. */
const GUARD_MILLIS = 250

/**
 * Where the eye and the focus go. A new card: to its top, on the prompt, or in the field. After the verdict: on the
 * verdict, while the question stays where it is; on a phone the page scrolls by the free space above instead.
 */
export function useCardView(isAsking: boolean, isTyping: boolean) {
  const place = useRef<HTMLElement>(null)
  const blank = useRef<HTMLDivElement>(null)
  const free = useRef(0)
  const isShown = useRef(false)
  const [isReady, setReady] = useState(false)

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
    if (isAsking) return undefined
    focusOn(place.current?.querySelector('.verdict .t'))
    if (free.current > 0) place.current?.querySelector('.srcl')?.scrollIntoView({ block: 'start', behavior: pace() })
    const timer = setTimeout(setReady, GUARD_MILLIS, true)
    return () => clearTimeout(timer)
  }, [isAsking])

  return { place, blank, isReady }
}

/** Prompt and verdict are no controls: they take the focus so that they are read aloud, and Tab goes on from there. */
function focusOn(element: Element | null | undefined) {
  if (!(element instanceof HTMLElement)) return
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
}

function pace(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}
