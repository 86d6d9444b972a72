'use client'

import { focusOn, pace } from '@/app/[locale]/focus-on'

/** Where reading goes on: the next idea, the next check, and what follows the ideas of a sitting. */
const STOPS = 'details.block > summary, .prompt[id^="check-"], h2[data-stop]'

/** Takes eye and focus from one stop to the one behind it, and opens it. */
export function goOnFrom(stopId: string) {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)]
  const next = stops[stops.findIndex(({ id }) => id === stopId) + 1]
  if (!next) return
  if (next.parentElement instanceof HTMLDetailsElement) next.parentElement.open = true
  focusOn(next)
  next.scrollIntoView({ block: 'start', behavior: pace() })
}
