'use client'

import { useEffect } from 'react'
import { hasLetterKeys } from './letter-keys'

/** D opens the report, by place (with the Korean layout on, `event.key` of D is ㅇ). */
export function useReportKey(isOn: boolean, onOpen: () => void) {
  useEffect(() => {
    if (!isOn) return undefined
    function onKeyDown(event: KeyboardEvent) {
      if (event.code !== 'KeyD' || !isPlain(event) || !hasLetterKeys() || isElsewhere(event.target)) return
      event.preventDefault()
      onOpen()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isOn, onOpen])
}

function isPlain({ ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing, defaultPrevented }: KeyboardEvent) {
  return !(ctrlKey || metaKey || altKey || shiftKey || repeat || isComposing || defaultPrevented)
}

/** In a field, or under something that is open over the question. */
function isElsewhere(target: EventTarget | null): boolean {
  const isField = target instanceof Element && target.matches('input, textarea, select')
  return isField || document.querySelector('dialog[open], [popover]:popover-open') !== null
}
