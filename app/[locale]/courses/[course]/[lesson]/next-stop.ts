'use client'

import { focusOn, pace } from '@/app/[locale]/focus-on'

/** Where reading goes on: the next idea, the next check, and what follows the ideas. */
const STOPS = 'details.block > summary, .prompt[id^="check-"], #predictions-again, #one-line, #memories'

/** Takes eye and focus from an answered check to what comes next, and opens it. */
export function goOnAfter(promptId: string) {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)]
  const next = stops[stops.findIndex(({ id }) => id === promptId) + 1]
  if (!next) return
  if (next.parentElement instanceof HTMLDetailsElement) next.parentElement.open = true
  focusOn(next)
  next.scrollIntoView({ block: 'start', behavior: pace() })
}
