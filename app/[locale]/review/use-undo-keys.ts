'use client'

import { useEffect } from 'react'

/** U, or Ctrl/⌘+Z, by place: with the Korean layout on, `event.key` of U is ㅕ. A field keeps its own undo. */
export function useUndoKeys(undo: () => void) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isUndo(event) || isField(event.target)) return
      event.preventDefault()
      undo()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [undo])
}

function isUndo({ code, ctrlKey, metaKey, altKey, shiftKey, repeat }: KeyboardEvent): boolean {
  if (altKey || shiftKey || repeat) return false
  return code === (ctrlKey || metaKey ? 'KeyZ' : 'KeyU')
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
