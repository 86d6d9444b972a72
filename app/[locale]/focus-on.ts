'use client'

/** Words are no controls: they take the focus so that they are read aloud, and Tab goes on from there. */
export function focusOn(element: Element | null | undefined) {
  if (!(element instanceof HTMLElement)) return
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
}

/** How the page moves to where the eye should go. */
export function pace(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}
