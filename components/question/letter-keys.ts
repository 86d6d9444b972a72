'use client'

import { useEffect } from 'react'

/** Whether single letters and numbers may act (WCAG 2.1.4): the page says what was chosen for this browser. Enter, Escape and what is held with Ctrl or ⌘ always do. */
export function hasLetterKeys(): boolean {
  return document.documentElement.dataset.keys !== 'off'
}

/** One letter, by its place (`KeyL`), that acts where nothing is typed and nothing is open over the page; null for none. */
export function useLetterKey(code: string | null, act: () => void) {
  useEffect(() => {
    if (code === null) return undefined
    function onKeyDown(event: KeyboardEvent) {
      if (event.code !== code || isHeld(event) || isTaken(event) || !hasLetterKeys()) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [code, act])
}

/** Where letters are typed. */
export function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  const isTick = target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type)
  return !isTick && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
}

/** A sheet or a menu over the question: its keys are its own, and Escape closes that first. */
export function isSomethingOpen(): boolean {
  return document.querySelector('dialog[open], [popover]:popover-open') !== null
}

function isHeld({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey
}

function isTaken({ repeat, isComposing, defaultPrevented, target }: KeyboardEvent): boolean {
  return repeat || isComposing || defaultPrevented || isField(target) || isSomethingOpen()
}
