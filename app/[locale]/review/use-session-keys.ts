'use client'

import { useEffect } from 'react'
import { hasLetterKeys } from '@/components/question/letter-keys'
import type { AsideAct } from '@/lib/domain/session/session'

interface Acts {
  undo: () => void
  putAside: (act: AsideAct) => void
  leave: () => void
}

/**
 * Keys of a session, by place (with the Korean layout on, `event.key` of U is ㅕ): U or Ctrl/⌘+Z undoes, B puts off
 * until tomorrow, Escape leaves. A field keeps its own undo and letters; what is open over the question keeps all.
 */
export function useSessionKeys(acts: Acts | null) {
  useEffect(() => {
    if (!acts) return undefined
    function onKeyDown(event: KeyboardEvent) {
      const act = acts && actOf(event, acts)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [acts])
}

function actOf(event: KeyboardEvent, acts: Acts): (() => void) | null {
  const { altKey, shiftKey, repeat, isComposing, defaultPrevented, target } = event
  if (altKey || shiftKey || repeat || isComposing || defaultPrevented || isSomethingOpen()) return null
  if (isField(target)) return event.code === 'Escape' ? () => target.blur() : null
  return plainAct(event, acts)
}

function plainAct({ code, ctrlKey, metaKey }: KeyboardEvent, acts: Acts): (() => void) | null {
  if (ctrlKey || metaKey) return code === 'KeyZ' ? acts.undo : null
  if (code === 'Escape') return acts.leave
  if (!hasLetterKeys()) return null
  if (code === 'KeyU') return acts.undo
  return code === 'KeyB' ? () => acts.putAside('bury') : null
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

/** A sheet or a menu over the question: Escape closes that first. */
function isSomethingOpen(): boolean {
  return document.querySelector('dialog[open], [popover]:popover-open') !== null
}
