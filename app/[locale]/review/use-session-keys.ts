'use client'

import { useLayoutEffect } from 'react'
import { hasLetterKeys, isField, isSomethingOpen } from '@/components/question/letter-keys'
import type { AsideAct } from '@/lib/domain/session/session'

interface Acts {
  undo: () => void
  putAside: (act: AsideAct) => void
  leave: () => void
  showKeys: () => void
}

/**
 * Keys of a session, by place (with the Korean layout on, `event.key` of U is ㅕ): U or Ctrl/⌘+Z undoes, B puts off
 * until tomorrow, ? shows the keys, Escape leaves. A field keeps its own undo and letters; what is open over the
 * question keeps all.
 */
export function useSessionKeys(acts: Acts | null) {
  // before the question is painted: a key pressed the moment it stands there is heard
  useLayoutEffect(() => {
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
  const { altKey, repeat, isComposing, defaultPrevented, target } = event
  if (altKey || repeat || isComposing || defaultPrevented || isSomethingOpen()) return null
  if (isField(target)) return event.code === 'Escape' ? () => target.blur() : null
  return event.shiftKey ? shiftedAct(event, acts) : plainAct(event, acts)
}

function shiftedAct({ code, ctrlKey, metaKey }: KeyboardEvent, acts: Acts): (() => void) | null {
  return code === 'Slash' && !ctrlKey && !metaKey && hasLetterKeys() ? acts.showKeys : null
}

function plainAct({ code, ctrlKey, metaKey }: KeyboardEvent, acts: Acts): (() => void) | null {
  if (ctrlKey || metaKey) return code === 'KeyZ' ? acts.undo : null
  if (code === 'Escape') return acts.leave
  if (!hasLetterKeys()) return null
  if (code === 'KeyU') return acts.undo
  return code === 'KeyB' ? () => acts.putAside('bury') : null
}
